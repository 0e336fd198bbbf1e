package nl.kapitaalbrug.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** G1-G4, G8, G9: where requests go, what travels along, and how failures look. */
class RoutesIT {

    private static final String HTML = "text/html,application/xhtml+xml";
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.withoutKeycloak(Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void answerEverything() {
        gateway.portal().resetAll();
        gateway.services().resetAll();
        gateway.portal().stubFor(any(anyUrl()).willReturn(ok("a page")));
        gateway.services().stubFor(any(anyUrl()).willReturn(ok("{}")));
    }

    @Nested
    class Ways {

        @ParameterizedTest
        @CsvSource({
            "/api/applicant/v1/financing-requests/7?page=2,/v1/financing-requests/7?page=2",
            "/api/assessment/v1/openapi.json,/v1/openapi.json"
        })
        void leadToTheServiceWithoutThePrefix(String path, String atService) {
            assertThat(Calls.get(gateway.uri(path)).statusCode()).isEqualTo(200);
            assertThat(atServices().getFirst().getUrl()).isEqualTo(atService);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "/hulp", "/aanvragen/7/techniek?lang=en", "/assets/a-1f.css"})
        void leadToThePortal(String path) {
            assertThat(Calls.get(gateway.uri(path)).body()).isEqualTo("a page");
            assertThat(atPortal().getFirst().getUrl()).isEqualTo(path);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/messages",
                    "/api/applicant/messages",
                    "/api/applicant/actuator/health",
                    "/api/portal/v1/x",
                    "/api/unknown/v1/x",
                    "/actuator/env",
                    "/actuator/health",
                    "/actuator/health/liveness",
                    "/v1/openapi.json",
                    "/oauth2/authorization/keycloak",
                    "/login/start/keycloak",
                    "/login/oauth2/code/other",
                    "/logout",
                    "/error",
                    "/api/applicant/v1/%2e%2e/messages",
                    "/api/applicant/v1/..;/messages",
                    "/api/applicant/v1//messages",
                    "/aanvragen/%252e%252e/messages"
                })
        void doNotExistAndAllAnswerAlike(String path) {
            HttpResponse<String> answer = Calls.get(gateway.uri(path));

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(
                            type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body()).contains("\"code\":\"not-found\"");
            assertThat(atPortal()).isEmpty();
            assertThat(atServices()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "FOO"})
        void ofPagesKnowNoOtherMethods(String method) {
            assertThat(Calls.send(method, gateway.uri("/hulp"), "").statusCode())
                    .isIn(404, 405, 501);
            assertThat(atPortal()).isEmpty();
        }

        @Test
        void showLivenessWithoutDetails() {
            assertThat(Calls.get(gateway.uri("/livez")).body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(Calls.get(gateway.uri("/readyz")).body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Nested
    class Travel {

        @Test
        void dropsWhatOnlyTheGatewayMaySay() {
            Calls.get(
                    gateway.uri("/hulp"),
                    "Cookie",
                    "session=abc; other=1; taal=en",
                    "X-Forwarded-For",
                    "6.6.6.6",
                    "X-Forwarded-Host",
                    "evil.example",
                    "Forwarded",
                    "for=6.6.6.6",
                    "X-Real-IP",
                    "6.6.6.6",
                    "X-Original-URL",
                    "/messages",
                    "Authorization",
                    "Bearer of-the-client");

            LoggedRequest request = atPortal().getFirst();
            assertThat(request.header("Cookie").values()).containsExactly("taal=en");
            assertThat(request.getAllHeaderKeys())
                    .map(String::toLowerCase)
                    .doesNotContain("authorization", "x-real-ip", "x-original-url", "forwarded")
                    .noneMatch(name -> name.startsWith("x-forwarded-"));
        }

        @Test
        void letsAClientsOwnTokenThroughToAnApiOnly() {
            Calls.get(
                    gateway.uri("/api/applicant/v1/financing-requests"),
                    "Authorization",
                    "Bearer of-the-client",
                    "Cookie",
                    "session=abc");

            LoggedRequest request = atServices().getFirst();
            assertThat(request.getHeader("Authorization")).isEqualTo("Bearer of-the-client");
            assertThat(request.containsHeader("Cookie")).isFalse();
        }

        @Test
        void bringsBackNoForeignCookieAndNoBanner() {
            gateway.portal()
                    .stubFor(
                            any(anyUrl())
                                    .willReturn(
                                            ok().withHeader(
                                                            "Set-Cookie",
                                                            "taal=en; Path=/",
                                                            "JSESSIONID=1")
                                                    .withHeader("Server", "Portal/1.0")
                                                    .withHeader(
                                                            "Content-Security-Policy",
                                                            "default-src *")));

            HttpResponse<String> answer = Calls.get(gateway.uri("/hulp?lang=en"));

            assertThat(answer.headers().allValues("Set-Cookie")).containsExactly("taal=en; Path=/");
            assertThat(answer.headers().map()).doesNotContainKey("Server");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'; script-src 'self'");
        }

        @Test
        void createsNoSessionForAnonymousPeople() {
            HttpResponse<String> answer = Calls.get(gateway.uri("/"), "Accept", HTML);

            assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
            assertThat(gateway.database().getCollection("sessions").countDocuments()).isZero();
        }

        @Test
        void passesAFormOnUnchanged() {
            Calls.send(
                    "POST",
                    gateway.uri("/aanvragen/7/onderneming?stap=2&naar=a%26b%2Bc"),
                    "naam=Bakkerij+Hagel+%26+Zn&plaats=Zwolle",
                    "Content-Type",
                    "application/x-www-form-urlencoded");

            LoggedRequest request = atPortal().getFirst();
            assertThat(request.getUrl())
                    .isEqualTo("/aanvragen/7/onderneming?stap=2&naar=a%26b%2Bc");
            assertThat(request.getBodyAsString())
                    .isEqualTo("naam=Bakkerij+Hagel+%26+Zn&plaats=Zwolle");
        }
    }

    @Nested
    class Failures {

        @Test
        void ofAnAbsentServiceSayWhenToRetry() {
            HttpResponse<String> answer = Calls.get(gateway.uri("/api/financing/v1/instruments"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("\"code\":\"dependency-unavailable\"");
        }

        @Test
        void ofASlowServiceAreTimeouts() {
            gateway.services().stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(3000)));

            assertThat(Calls.get(gateway.uri("/api/applicant/v1/x")).statusCode()).isEqualTo(504);
        }

        @Test
        void ofABrokenAnswerAreBadGateway() {
            gateway.services()
                    .stubFor(
                            any(anyUrl())
                                    .willReturn(
                                            aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));

            assertThat(Calls.get(gateway.uri("/api/assessment/v1/x")).statusCode()).isEqualTo(502);
        }

        @Test
        void leaveOtherWaysOpen() {
            for (int i = 0; i < 15; i++) {
                Calls.get(gateway.uri("/api/financing/v1/instruments"));
            }

            assertThat(Calls.get(gateway.uri("/api/applicant/v1/x")).statusCode()).isEqualTo(200);
        }

        @Test
        void doNotFollowRedirectsOfAService() {
            gateway.portal()
                    .stubFor(
                            get(urlPathMatching("/hulp"))
                                    .willReturn(
                                            aResponse()
                                                    .withStatus(303)
                                                    .withHeader("Location", "/aanvragen/7")));

            HttpResponse<String> answer = Calls.get(gateway.uri("/hulp"));

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("/aanvragen/7");
        }

        @Test
        void arePagesForPeopleInTheirLanguage() {
            HttpResponse<String> dutch = Calls.get(gateway.uri("/messages"), "Accept", HTML);
            HttpResponse<String> english =
                    Calls.get(gateway.uri("/messages"), "Accept", HTML, "Cookie", "taal=en");

            assertThat(dutch.body()).contains("lang=\"nl\"", "Deze pagina is er niet");
            assertThat(english.body()).contains("lang=\"en\"", "This page does not exist");
            assertThat(Calls.get(gateway.uri("/gateway/style.css")).statusCode()).isEqualTo(200);
        }

        @Test
        void ofKeycloakShowAClearPageAtTheLogin() {
            HttpResponse<String> answer = Calls.get(gateway.uri("/login"), "Accept", HTML);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("Dit lukt nu niet");
            assertThat(gateway.database().getCollection("sessions").countDocuments()).isZero();
        }
    }

    private static List<LoggedRequest> atPortal() {
        return gateway.portal().findAll(WireMock.anyRequestedFor(anyUrl()));
    }

    private static List<LoggedRequest> atServices() {
        return gateway.services().findAll(WireMock.anyRequestedFor(anyUrl()));
    }
}
