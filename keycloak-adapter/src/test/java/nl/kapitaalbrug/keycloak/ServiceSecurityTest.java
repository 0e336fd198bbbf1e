package nl.kapitaalbrug.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** S1, S3, I4, I5, G8 at a small service with a real server and really signed tokens. */
class ServiceSecurityTest {

    private static final String AUDIENCE = "applicant-service";
    private static TestIssuer issuer;
    private static ServletWebServerApplicationContext service;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        service =
                (ServletWebServerApplicationContext)
                        SpringApplication.run(
                                Service.class,
                                "--server.port=0",
                                "--kapitaalbrug.security.issuer=" + issuer.issuer(),
                                "--kapitaalbrug.security.audience=" + AUDIENCE);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Nested
    class Rules {

        @Test
        void letsEverybodyReadAnOpenPath() {
            assertThat(get("/v1/open", null).statusCode()).isEqualTo(200);
        }

        @Test
        void asksForATokenWithTheSchemeNamed() {
            HttpResponse<String> answer = get("/v1/requests/7", null);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"unauthorized\"");
        }

        @Test
        void refusesAWrongRole() {
            HttpResponse<String> answer =
                    get("/v1/requests/7", issuer.userToken("u1", AUDIENCE, Role.FINANCIER));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("\"code\":\"forbidden\"");
        }

        @Test
        void handsTheCallerOver() {
            String token = issuer.userToken("u1", AUDIENCE, Role.APPLICANT);

            assertThat(get("/v1/requests/7", token).body()).isEqualTo("7 of u1 [APPLICANT]");
        }

        @ParameterizedTest
        @CsvSource({"GET,/v1/unknown", "GET,/v1/hidden", "GET,/actuator/env", "GET,/"})
        void refusesWhatHasNoRule(String method, String path) {
            String token = issuer.userToken("u1", AUDIENCE, Role.values());

            assertThat(send(method, path, token).statusCode()).isEqualTo(403);
            assertThat(send(method, path, null).statusCode()).isEqualTo(401);
        }

        @Test
        void namesTheMethodsOfAKnownPath() {
            String token = issuer.userToken("u1", AUDIENCE, Role.APPLICANT);

            HttpResponse<String> answer = send("DELETE", "/v1/requests/7", token);

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        }

        @Test
        void headNeedsTheRoleOfGet() {
            String financier = issuer.userToken("u1", AUDIENCE, Role.FINANCIER);

            assertThat(send("HEAD", "/v1/requests/7", financier).statusCode()).isEqualTo(403);
        }

        @Test
        void sendsProtectiveHeadersAlsoWithRefusals() {
            for (HttpResponse<String> answer :
                    List.of(get("/v1/open", null), get("/v1/requests/7", null))) {
                Map<String, List<String>> headers = answer.headers().map();
                assertThat(headers.get("Cache-Control").getFirst()).contains("no-store");
                assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
                assertThat(headers.get("X-Frame-Options")).containsExactly("DENY");
                assertThat(headers.get("Referrer-Policy")).containsExactly("same-origin");
                assertThat(headers.get("Content-Security-Policy"))
                        .containsExactly("default-src 'none'; frame-ancestors 'none'");
                assertThat(headers).doesNotContainKeys("Server", "Set-Cookie");
            }
        }
    }

    @Nested
    class Messages {

        @Test
        void takesTheNamedService() {
            String token = issuer.serviceToken("financing-service", AUDIENCE);

            HttpResponse<String> answer = send("POST", "/messages", token);

            assertThat(answer.body()).isEqualTo("from financing-service");
        }

        @Test
        void refusesAnotherService() {
            String token = issuer.serviceToken("assessment-service", AUDIENCE);

            assertThat(send("POST", "/messages", token).statusCode()).isEqualTo(403);
        }

        @Test
        void refusesEveryPerson() {
            String token = issuer.userToken("u1", AUDIENCE, Role.values());

            assertThat(send("POST", "/messages", token).statusCode()).isEqualTo(403);
        }

        @Test
        void refusesAPersonWhoSignedInAtAServiceClient() {
            String token =
                    issuer.token(claims ->
                            claims.subject("u1")
                                    .audience(AUDIENCE)
                                    .claim("azp", "financing-service")
                                    .claim("sid", "a-session"));

            assertThat(send("POST", "/messages", token).statusCode()).isEqualTo(403);
        }

        @Test
        void givesAServiceNoRole() {
            String token =
                    issuer.token(claims ->
                            claims.subject("s1")
                                    .audience(AUDIENCE)
                                    .claim("azp", "financing-service")
                                    .claim("client_id", "financing-service")
                                    .claim("realm_access", Map.of("roles", List.of("applicant"))));

            assertThat(get("/v1/requests/7", token).statusCode()).isEqualTo(403);
        }
    }

    @Nested
    class Tokens {

        @Test
        void refusesAnotherAudience() {
            assertRefused(issuer.userToken("u1", "financing-service", Role.APPLICANT));
        }

        @Test
        void refusesATokenWithoutAudience() {
            assertRefused(issuer.token(claims -> applicant(claims).audience(List.of())));
        }

        @Test
        void refusesAnotherIssuer() {
            assertRefused(issuer.token(claims -> applicant(claims).issuer(issuer.issuer() + "/")));
        }

        @Test
        void refusesIdAndRefreshTokens() {
            for (String type : List.of("ID", "Refresh", "Logout")) {
                assertRefused(issuer.token(claims -> applicant(claims).claim("typ", type)));
            }
        }

        @Test
        void refusesATokenWithoutEnd() {
            assertRefused(issuer.token(claims -> applicant(claims).expirationTime(null)));
        }

        @Test
        void allowsHalfAMinuteOfClockDifferenceAndNoMore() {
            assertThat(get("/v1/requests/7", endedSecondsAgo(20)).statusCode()).isEqualTo(200);
            assertRefused(endedSecondsAgo(40));
        }

        @Test
        void refusesAKeyThatTheTokenBringsAlong() throws Exception {
            RSAKey own = new RSAKeyGenerator(2048).keyID("own").generate();
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .jwk(own.toPublicJWK())
                            .jwkURL(URI.create("http://localhost:1/keys"))
                            .keyID("own")
                            .type(JOSEObjectType.JWT)
                            .build();

            assertRefused(issuer.signed(header, ServiceSecurityTest::applicant));
        }

        @Test
        void refusesOtherAlgorithms() {
            String none =
                    "eyJhbGciOiJub25lIn0."
                            + issuer.userToken("u1", AUDIENCE, Role.APPLICANT).split("\\.")[1]
                            + ".";
            JWSHeader weaker =
                    new JWSHeader.Builder(JWSAlgorithm.PS256).type(JOSEObjectType.JWT).build();

            assertRefused(none);
            assertRefused(issuer.signed(weaker, ServiceSecurityTest::applicant));
        }

        @Test
        void fetchesKeysRarelyWhateverCallersSend() {
            JWSHeader unknown =
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID("unknown")
                            .type(JOSEObjectType.JWT)
                            .build();

            for (int i = 0; i < 20; i++) {
                assertRefused(issuer.signed(unknown, ServiceSecurityTest::applicant));
            }

            assertThat(issuer.keyRequests()).isLessThanOrEqualTo(3);
        }

        @Test
        void readsRolesFromOneClaimOnly() {
            String token =
                    issuer.token(claims ->
                            claims.subject("u1")
                                    .audience(AUDIENCE)
                                    .claim("sid", "a-session")
                                    .claim("roles", List.of("applicant"))
                                    .claim("scope", "applicant ROLE_applicant")
                                    .claim(
                                            "resource_access",
                                            Map.of(
                                                    AUDIENCE,
                                                    Map.of("roles", List.of("applicant")))));

            assertThat(get("/v1/requests/7", token).statusCode()).isEqualTo(403);
        }

        private static String endedSecondsAgo(int seconds) {
            return issuer.token(claims ->
                    applicant(claims)
                            .issueTime(Date.from(Instant.now().minusSeconds(300)))
                            .expirationTime(Date.from(Instant.now().minusSeconds(seconds))));
        }

        private static void assertRefused(String token) {
            HttpResponse<String> answer = get("/v1/requests/7", token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer error=\"invalid_token\"");
        }
    }

    @Test
    void startsWithoutKeycloakAndSaysSoUntilItIsThere() {
        TestIssuer late = TestIssuer.start();
        late.close();
        try (ServletWebServerApplicationContext lonely =
                (ServletWebServerApplicationContext)
                        SpringApplication.run(
                                Service.class,
                                "--server.port=0",
                                "--kapitaalbrug.security.issuer=" + late.issuer(),
                                "--kapitaalbrug.security.audience=" + AUDIENCE)) {
            String token = late.userToken("u1", AUDIENCE, Role.APPLICANT);

            HttpResponse<String> answer =
                    send(lonely.getWebServer().getPort(), "GET", "/v1/requests/7", token);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body()).contains("\"code\":\"dependency-unavailable\"");
        }
    }

    private static JWTClaimsSet.Builder applicant(JWTClaimsSet.Builder claims) {
        return claims.subject("u1")
                .audience(AUDIENCE)
                .claim("sid", "a-session")
                .claim("realm_access", Map.of("roles", List.of("applicant")));
    }

    private static HttpResponse<String> get(String path, @Nullable String token) {
        return send("GET", path, token);
    }

    private static HttpResponse<String> send(String method, String path, @Nullable String token) {
        return send(service.getWebServer().getPort(), method, path, token);
    }

    private static HttpResponse<String> send(
            int port, String method, String path, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        AccessRules accessRules() {
            return AccessRules.builder()
                    .open(HttpMethod.GET, "/v1/open")
                    .roles(Set.of(Role.APPLICANT), HttpMethod.GET, "/v1/requests/{id}")
                    .messagesFrom("financing-service")
                    .build();
        }

        @Bean
        Operations operations() {
            return new Operations();
        }
    }

    @RestController
    static class Operations {

        @GetMapping("/v1/open")
        String open() {
            return "open";
        }

        @GetMapping("/v1/hidden")
        String hidden() {
            return "nobody made a rule for this";
        }

        @GetMapping("/v1/requests/{id}")
        String request(@PathVariable String id, CurrentUser user) {
            return "%s of %s %s".formatted(id, user.subject(), user.roles());
        }

        @PostMapping("/messages")
        String message(CurrentService sender) {
            return "from " + sender.clientId();
        }
    }
}
