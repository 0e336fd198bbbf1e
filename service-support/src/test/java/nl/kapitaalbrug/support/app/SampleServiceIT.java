package nl.kapitaalbrug.support.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.support.inbox.ParkedMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=sample-service")
class SampleServiceIT {

    private static final String KEY = "Idempotency-Key";
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    @LocalServerPort private int port;
    @LocalManagementPort private int managementPort;
    private final SampleService.Pings pings;
    private final ParkedMessages parked;

    SampleServiceIT(@Autowired SampleService.Pings pings, @Autowired ParkedMessages parked) {
        this.pings = pings;
        this.parked = parked;
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        String name = MongoForTests.freshDatabaseName("sample");
        registry.add("kapitaalbrug.mongo.uri", MongoForTests::uri);
        registry.add("kapitaalbrug.mongo.database", () -> name);
    }

    @ParameterizedTest
    @CsvSource({
        "conflict, 409, conflict, already-done, false",
        "unprocessable, 422, unprocessable, incomplete, false",
        "mismatch, 422, idempotency-mismatch, idempotency-mismatch, false",
        "in-progress, 409, idempotency-in-progress, idempotency-in-progress, true",
        "limited, 429, rate-limited, rate-limited, true",
        "away, 503, dependency-unavailable, dependency-unavailable, true",
        "failed, 502, dependency-unavailable, dependency-failed, true",
        "slow, 504, dependency-unavailable, dependency-slow, true",
        "database, 503, dependency-unavailable, dependency-unavailable, true",
        "bug, 500, internal, internal, true",
    })
    void answersWithAProblem(String how, int status, String type, String code, boolean retriable) {
        HttpResponse<String> answer = send(get("/v1/breaks/" + how));

        JsonNode body = problem(answer, status, type);
        assertThat(body.get("code").asString()).isEqualTo(code);
        assertThat(body.get("retriable").asBoolean()).isEqualTo(retriable);
        assertThat(answer.body()).doesNotContain("secret", "Exception", "nl.kapitaalbrug.", "java");
    }

    @Test
    void saysWhenToTryAgain() {
        assertThat(header(send(get("/v1/breaks/limited")), "Retry-After")).isEqualTo("2");
        assertThat(header(send(get("/v1/breaks/away")), "Retry-After")).isEqualTo("7");
    }

    @Test
    void namesAllWrongParts() {
        HttpResponse<String> answer = post("/v1/things", "{\"count\":11,\"extra\":1}", KEY, "k");

        JsonNode body = problem(answer, 400, "validation");
        assertThat(body.get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/name", "/extra", "/count");
        assertThat(body.get("errors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("REQUIRED", "UNKNOWN_FIELD", "OUT_OF_RANGE");
    }

    @Test
    void answersWhatIsRight() {
        HttpResponse<String> answer = post("/v1/things", "{\"name\":\"x\"}", KEY, "k");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "ETag")).isEqualTo("\"1\"");
        assertThat(header(answer, "API-Version")).isEqualTo("1.0.0");
        assertHeaders(answer);
    }

    @Test
    void refusesWhatSpringRefuses() {
        String id = "/v1/things/6f1d1c1e-0000-4000-8000-000000000001";
        problem(send(get("/v1/nowhere")), 404, "not-found");
        problem(send(get("/nowhere")), 404, "not-found");
        problem(send(get("/error")), 404, "not-found");
        problem(send(get("/v1/things/not-an-id")), 404, "not-found");
        problem(send(get("/v1/things")), 400, "validation");
        problem(send(get("/v1/things?page=x")), 400, "validation");
        problem(send(request("/v1/csv").header("Accept", "image/png")), 406, "not-acceptable");
        problem(post("/v1/things", "{", KEY, "k"), 400, "malformed-json");
        problem(post("/v1/things", "", KEY, "k"), 400, "malformed-json");
        problem(post("/v1/things", "{\"name\":\"x\"}"), 400, "idempotency-key-missing");
        problem(post("/v1/things", "{\"name\":\"x\"}", KEY, "a b"), 400, "validation");
        problem(put(id, "{\"name\":\"x\"}"), 428, "precondition-required");
        problem(put(id, "{\"name\":\"x\"}", "If-Match", "\"2\""), 412, "precondition-failed");
        assertThat(put(id, "{\"name\":\"x\"}", "If-Match", "\"3\"").statusCode()).isEqualTo(200);

        HttpResponse<String> method =
                send(request("/v1/things").method("DELETE", BodyPublishers.noBody()));
        problem(method, 405, "method-not-allowed");
        assertThat(header(method, "Allow")).contains("GET").contains("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/json;charset=UTF-16",
                "application/json;charset=ISO-8859-1",
                "nonsense",
            })
    void refusesOtherMediaTypes(String type) {
        HttpResponse<String> answer =
                send(
                        request("/v1/things")
                                .header("Content-Type", type)
                                .header(KEY, "k")
                                .POST(BodyPublishers.ofString("{\"name\":\"x\"}")));

        problem(answer, 415, "unsupported-media-type");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String large = "{\"name\":\"" + "x".repeat(1_100_000) + "\"}";

        problem(post("/v1/things", large, KEY, "k"), 413, "payload-too-large");
        HttpResponse<String> chunked =
                send(
                        request("/v1/things")
                                .header("Content-Type", "application/json")
                                .header(KEY, "k")
                                .POST(
                                        BodyPublishers.fromPublisher(
                                                BodyPublishers.ofString(large))));
        problem(chunked, 413, "payload-too-large");
    }

    @Test
    void aPathWithATrailingSlashIsUnknownAndLeadsNowhere() {
        for (String path : new String[] {"/v1/things/?page=1", "/v1/csv/", "/v1/openapi.json/"}) {
            HttpResponse<String> answer = send(get(path));

            problem(answer, 404, "not-found");
            assertThat(header(answer, "Location")).as(path).isEmpty();
        }
    }

    @Test
    void letsSecuritySpeakInProblemsToo() {
        HttpResponse<String> anonymous = send(get("/v1/secret"));
        problem(anonymous, 401, "unauthorized");
        assertThat(header(anonymous, "WWW-Authenticate")).isEqualTo("Bearer");
        problem(send(get("/v1/never")), 401, "unauthorized");
        problem(send(get("/v1/a;b=c")), 400, "validation");
        problem(send(get("/v1/%2e%2e/things")), 400, "validation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/[", "/v1/%", "/v1/%zz", "/v1/\\x"})
    void theServerItselfAnswersWithAProblem(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("cache-control: no-store")
                .doesNotContain("Tomcat", "<html");
    }

    @ParameterizedTest
    @CsvSource({"'', nl", "en, en", "en-GB, en", "'fr, en;q=0.5', en", "de, nl", "*, nl"})
    void speaksTheLanguageOfTheCaller(String wanted, String language) {
        HttpRequest.Builder request = request("/v1/nowhere");
        if (!wanted.isEmpty()) {
            request.header("Accept-Language", wanted);
        }

        HttpResponse<String> answer = send(request);

        assertThat(header(answer, "Content-Language")).isEqualTo(language);
        assertThat(problem(answer, 404, "not-found").get("title").asString())
                .isEqualTo("en".equals(language) ? "Not found" : "Niet gevonden");
    }

    @Test
    void keepsTheTraceOfTheCaller() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        JsonNode body =
                problem(
                        send(
                                request("/v1/nowhere")
                                        .header(
                                                "traceparent",
                                                "00-" + trace + "-00f067aa0ba902b7-01")),
                        404,
                        "not-found");
        JsonNode other =
                problem(
                        send(request("/v1/nowhere").header("traceparent", "x".repeat(55))),
                        404,
                        "not-found");

        assertThat(body.get("traceId").asString()).isEqualTo(trace);
        assertThat(body.get("instance").asString())
                .isEqualTo("urn:uuid:4bf92f35-77b3-4da6-a3ce-929d0e0e4736");
        assertThat(other.get("traceId").asString()).matches("[0-9a-f]{32}").isNotEqualTo(trace);
    }

    @Test
    void showsUsersOnlyLivenessAndReadiness() {
        assertThat(send(get("/livez")).statusCode()).isEqualTo(200);
        assertThat(send(get("/readyz")).body()).isEqualTo("{\"status\":\"UP\"}");
        problem(send(get("/actuator/health")), 404, "not-found");
        problem(send(get("/actuator")), 404, "not-found");
        assertThat(managementPort).isNotEqualTo(port);
        assertThat(managed("/actuator/metrics/kapitaalbrug.outbox.pending")).isEqualTo(200);
        assertThat(managed("/actuator/env")).isEqualTo(404);
        assertThat(managed("/actuator/beans")).isEqualTo(404);
    }

    @Test
    void describesItself() {
        HttpResponse<String> answer =
                send(request("/v1/openapi.json").header("Origin", "https://elsewhere.example"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "API-Version")).isEqualTo("1.0.0");
        JsonNode document = json.readTree(answer.body());
        assertThat(document.at("/info/contact/email").asString()).isNotBlank();
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/v1");
        assertThat(document.get("paths").propertyNames()).doesNotContain("/messages", "/error");
        JsonNode create = document.at("/paths/~1things/post");
        assertThat(create.at("/parameters/0/name").asString()).isEqualTo(KEY);
        assertThat(create.at("/responses/400/content").has("application/problem+json")).isTrue();
        assertThat(create.at("/responses/400/headers").has("API-Version")).isTrue();
        assertThat(document.at("/components/schemas/Problem/properties").has("traceId")).isTrue();
        assertThat(document.at("/components/schemas").propertyNames())
                .doesNotContain("EntityTag", "IdempotencyKey");
    }

    @Test
    void onlyTheDocumentIsOpenToOtherSites() {
        HttpResponse<String> answer =
                send(request("/v1/csv").header("Origin", "https://elsewhere.example"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void takesMessages() {
        String event =
                """
                {"specversion":"1.0","id":"a/1","source":"/test","type":"test.ping.v1",
                 "time":"2026-01-01T00:00:00Z","data":{"count":%s}}\
                """;

        assertThat(message(event.formatted("3")).statusCode()).isEqualTo(204);
        assertThat(message(event.formatted("\"x\"")).statusCode()).isEqualTo(202);
        assertThat(pings.counts).containsExactly(3);
        assertThat(parked.all()).hasSize(1);
        problem(post("/messages", event.formatted("3")), 415, "unsupported-media-type");
    }

    private HttpResponse<String> message(String body) {
        return send(
                request("/messages")
                        .header("Content-Type", "application/cloudevents+json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode problem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertHeaders(answer);
        if (answer.uri().getPath().startsWith("/v1/")) {
            assertThat(header(answer, "API-Version")).isEqualTo("1.0.0");
        }
        JsonNode body = json.readTree(answer.body());
        assertThat(body.get("type").asString())
                .isEqualTo("https://kapitaalbrug.nl/problems/" + type);
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("title").asString()).isNotBlank();
        assertThat(body.get("detail").asString()).isNotBlank();
        assertThat(body.get("traceId").asString()).matches("[0-9a-f]{32}");
        return body;
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        Map.of(
                        "Cache-Control", "no-store",
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
                        "Referrer-Policy", "same-origin")
                .forEach((name, value) ->
                        assertThat(answer.headers().allValues(name))
                                .as(name)
                                .containsExactly(value));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        return send(withJson(path, headers).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> put(String path, String body, String... headers) {
        return send(withJson(path, headers).PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder withJson(String path, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private int managed(String path) {
        URI address = URI.create("http://127.0.0.1:" + managementPort + path);
        return send(HttpRequest.newBuilder(address)).statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
