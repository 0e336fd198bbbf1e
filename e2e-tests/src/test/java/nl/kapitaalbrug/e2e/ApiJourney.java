package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The public API as a stranger, a wrong role, another owner and a careless client meet it. */
class ApiJourney {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalStack STACK = RunningStack.get();
    private static final DemoSession MKB = DemoSession.signIn(STACK, "mkb");
    private static final RequestsApi API = new RequestsApi(MKB);
    private static final HttpClient STRANGER = HttpClient.newHttpClient();

    @Nested
    class Documents {

        @ParameterizedTest
        @ValueSource(strings = {"applicant", "assessment", "financing"})
        void areOpenToAll(String service) throws Exception {
            HttpResponse<String> answer =
                    stranger(
                            "/api/" + service + "/v1/openapi.json",
                            "Origin",
                            "https://elsewhere.example");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("API-Version")).isPresent();
            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly("*");
            JsonNode document = JSON.readTree(answer.body());
            assertThat(document.path("openapi").asString()).startsWith("3.");
            assertThat(document.path("paths").size()).isPositive();
            assertThat(document.at("/servers/0/url").asString())
                    .isEqualTo("/api/" + service + "/v1");
        }

        /** What the document says of an address holds: the open operations answer there. */
        @Test
        void nameAddressesThatAnswer() throws Exception {
            JsonNode document = JSON.readTree(stranger("/api/financing/v1/openapi.json").body());
            String server = document.at("/servers/0/url").asString();

            assertThat(document.at("/paths/~1instruments/get/x-access/kind").asString())
                    .isEqualTo("open");
            assertThat(stranger(server + "/instruments").statusCode()).isEqualTo(200);
        }

        @Test
        void theCatalogueIsOpenToAllAndComplete() throws Exception {
            JsonNode page =
                    JSON.readTree(stranger("/api/financing/v1/instruments?pageSize=100").body());

            assertThat(page.path("total").asInt()).isEqualTo(45);
        }
    }

    @Nested
    class Rights {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/applicant/v1/financing-requests",
                    "/api/assessment/v1/financing-requests/0123456789abcdef0123456789abcdef"
                            + "/assessments",
                    "/api/financing/v1/financing-requests/0123456789abcdef0123456789abcdef/matches"
                })
        void aStrangerGets401(String path) throws Exception {
            HttpResponse<String> answer = stranger(path);

            assertProblem(answer, 401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }

        @Test
        void anotherRoleGets403() {
            DemoSession financier = DemoSession.signIn(STACK, "financier");

            assertProblem(financier.get(RequestsApi.REQUESTS), 403);
        }

        @Test
        void aForeignRequestAnswersLikeAnUnknownOne() {
            String foreign = API.start("foreign-" + UUID.randomUUID()).id();
            DemoSession other = DemoSession.signIn(STACK, "mkb2");
            String unknown = "0123456789abcdef0123456789abcdef";

            for (String path :
                    List.of(
                            "/api/applicant/v1/financing-requests/%s",
                            "/api/assessment/v1/financing-requests/%s/assessments",
                            "/api/financing/v1/financing-requests/%s/matches")) {
                HttpResponse<String> foreignAnswer = other.get(path.formatted(foreign));
                HttpResponse<String> unknownAnswer = other.get(path.formatted(unknown));
                assertProblem(foreignAnswer, 404);
                assertThat(told(foreignAnswer)).isEqualTo(told(unknownAnswer));
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/messages",
                    "/api/applicant/messages",
                    "/api/applicant/v1/../messages",
                    "/api/applicant/v1/%2e%2e/messages",
                    "/actuator/health",
                    "/api/applicant/actuator/env"
                })
        void innerAddressesAreNotRouted(String path) throws Exception {
            assertThat(stranger(path).statusCode()).isBetween(400, 404);
        }

        @Test
        void aChangeFromAnotherSiteIsRefused() throws Exception {
            HttpResponse<String> answer =
                    MKB.send(
                            "POST",
                            RequestsApi.REQUESTS,
                            Map.of("Idempotency-Key", "cross", "Origin", "https://evil.example"),
                            "{}",
                            "cross-site");

            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Nested
    class BadInput {

        @Test
        void isRefusedWithAllErrorsAtOnceAndStoresNothing() {
            RequestsApi.Request draft =
                    API.draft(SampleCase.all().getFirst(), "bad-" + UUID.randomUUID());

            HttpResponse<String> answer =
                    API.save(
                            draft,
                            "need",
                            """
                            {"spend": {"MACHINES": -5}, "aims": ["WEALTH"], "tenor": 60.5,
                             "ownContribution": "100", "place": "Enschede", "extra": true}
                            """);

            JsonNode problem = assertProblem(answer, 400);
            assertThat(problem.path("errors").size()).isGreaterThanOrEqualTo(5);
            assertThat(API.get(draft.id()).body().path("version"))
                    .isEqualTo(draft.body().path("version"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "{",
                    "null",
                    "[]",
                    "{\"role\":\"NONE\",\"role\":\"NONE\"}",
                    "{\"role\":0,\"elements\":[]}",
                    "{\"role\":\"NONE\",\"elements\":[]} {}",
                    "{\"role\":\"\\ud800\",\"elements\":[]}"
                })
        void neverGives500(String body) {
            RequestsApi.Request draft = API.start("nonsense-" + UUID.randomUUID());

            assertProblem(API.save(draft, "technology", body), 400);
        }

        @Test
        void anIncompleteRequestIsRefusedWithEveryGap() {
            RequestsApi.Request draft = API.start("empty-" + UUID.randomUUID());

            HttpResponse<String> answer =
                    MKB.send(
                            "POST",
                            RequestsApi.REQUESTS + "/" + draft.id() + "/submission",
                            Map.of("If-Match", draft.tag(), "Idempotency-Key", "x" + draft.id()),
                            "{}");

            JsonNode problem = assertProblem(answer, 422);
            assertThat(problem.path("errors").size()).isGreaterThanOrEqualTo(4);
        }

        @Test
        void aStaleSaveIsRefused() {
            RequestsApi.Request draft = API.start("stale-" + UUID.randomUUID());
            String none = "{\"role\":\"NONE\",\"elements\":[]}";
            assertThat(API.save(draft, "technology", none).statusCode()).isEqualTo(200);

            assertProblem(API.save(draft, "technology", none), 412);
        }
    }

    @Test
    void everyAnswerOfAnApiTellsItsVersion() throws Exception {
        for (String path :
                List.of(
                        "/api/financing/v1/instruments",
                        "/api/financing/v1/instruments?page=0",
                        "/api/financing/v1/instruments/none",
                        RequestsApi.REQUESTS)) {
            assertThat(stranger(path).headers().firstValue("API-Version"))
                    .as(path)
                    .hasValueSatisfying(
                            version -> assertThat(version).matches("\\d+\\.\\d+\\.\\d+"));
        }
    }

    @Test
    void aTrailingSlashIsUnknownAndLeadsNowhere() throws Exception {
        HttpResponse<String> answer = stranger("/api/financing/v1/instruments/");

        assertProblem(answer, 404);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        for (String path : List.of("/", "/aanvragen", "/nowhere", RequestsApi.REQUESTS)) {
            HttpResponse<String> answer = stranger(path);
            assertThat(answer.headers().map())
                    .as(path)
                    .containsKeys(
                            "cache-control",
                            "content-security-policy",
                            "x-content-type-options",
                            "x-frame-options",
                            "referrer-policy");
            assertThat(answer.headers().map()).as(path).doesNotContainKeys("server");
        }
    }

    private static HttpResponse<String> stranger(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(STACK.publicUrl() + path))
                        .header("Accept", "application/json");
        return STRANGER.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        for (String field : List.of("type", "title", "detail", "code", "traceId")) {
            assertThat(problem.path(field).asString("")).as(field).isNotBlank();
        }
        return problem;
    }

    /** What an answer tells, less what is different for every call. */
    private static JsonNode told(HttpResponse<String> answer) {
        return ((ObjectNode) JSON.readTree(answer.body())).without(List.of("traceId", "instance"));
    }
}
