package nl.kapitaalbrug.keycloak;

import static nl.kapitaalbrug.keycloak.SmallService.AUDIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S1, S3, G8: who gets in at a service, and how a refusal looks. */
class ServiceSecurityTest {

    private static TestIssuer issuer;
    private static SmallService service;

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        service = new SmallService(issuer);
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
            assertThat(service.get("/v1/open", null).statusCode()).isEqualTo(200);
        }

        @Test
        void asksForATokenWithTheSchemeNamed() {
            HttpResponse<String> answer = service.get("/v1/requests/7", null);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"unauthorized\"");
        }

        @Test
        void refusesAWrongRole() {
            HttpResponse<String> answer =
                    service.get("/v1/requests/7", issuer.userToken("u1", AUDIENCE, Role.FINANCIER));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("\"code\":\"forbidden\"");
        }

        @Test
        void handsTheCallerOver() {
            String token = issuer.userToken("u1", AUDIENCE, Role.APPLICANT);

            assertThat(service.get("/v1/requests/7", token).body())
                    .isEqualTo("7 of u1 [APPLICANT]");
        }

        @ParameterizedTest
        @CsvSource({"GET,/v1/unknown", "GET,/v1/hidden", "GET,/actuator/env", "GET,/"})
        void refusesWhatHasNoRule(String method, String path) {
            String token = issuer.userToken("u1", AUDIENCE, Role.values());

            assertThat(service.send(method, path, token).statusCode()).isEqualTo(403);
            assertThat(service.send(method, path, null).statusCode()).isEqualTo(401);
        }

        @Test
        void aSlashAtTheEndIsUnknownToEverybody() {
            String applicant = issuer.userToken("u1", AUDIENCE, Role.APPLICANT);

            for (String path : List.of("/v1/open/", "/v1/requests/7/")) {
                assertThat(service.get(path, null).statusCode()).as(path).isEqualTo(404);
                assertThat(service.get(path, applicant).statusCode()).as(path).isEqualTo(404);
            }
        }

        @Test
        void namesTheMethodsOfAKnownPath() {
            String token = issuer.userToken("u1", AUDIENCE, Role.APPLICANT);

            HttpResponse<String> answer = service.send("DELETE", "/v1/requests/7", token);

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        }

        @Test
        void headNeedsTheRoleOfGet() {
            String financier = issuer.userToken("u1", AUDIENCE, Role.FINANCIER);

            assertThat(service.send("HEAD", "/v1/requests/7", financier).statusCode())
                    .isEqualTo(403);
        }

        @Test
        void sendsProtectiveHeadersAlsoWithRefusals() {
            for (HttpResponse<String> answer :
                    List.of(service.get("/v1/open", null), service.get("/v1/requests/7", null))) {
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

            HttpResponse<String> answer = service.send("POST", "/messages", token);

            assertThat(answer.body()).isEqualTo("from financing-service");
        }

        @Test
        void refusesAnotherService() {
            String token = issuer.serviceToken("assessment-service", AUDIENCE);

            assertThat(service.send("POST", "/messages", token).statusCode()).isEqualTo(403);
        }

        @Test
        void refusesEveryPerson() {
            String token = issuer.userToken("u1", AUDIENCE, Role.values());

            assertThat(service.send("POST", "/messages", token).statusCode()).isEqualTo(403);
        }

        @Test
        void refusesAPersonWhoSignedInAtAServiceClient() {
            String token =
                    issuer.token(claims ->
                            claims.subject("u1")
                                    .audience(AUDIENCE)
                                    .claim("azp", "financing-service")
                                    .claim("client_id", "financing-service")
                                    .claim("sid", "a-session"));

            assertThat(service.send("POST", "/messages", token).statusCode()).isEqualTo(403);
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

            assertThat(service.get("/v1/requests/7", token).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void startsWithoutKeycloakAndSaysSoUntilItIsThere() {
        TestIssuer late = TestIssuer.start();
        late.close();
        try (SmallService lonely = new SmallService(late)) {
            HttpResponse<String> answer =
                    lonely.get("/v1/requests/7", late.userToken("u1", AUDIENCE, Role.APPLICANT));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        }
    }
}
