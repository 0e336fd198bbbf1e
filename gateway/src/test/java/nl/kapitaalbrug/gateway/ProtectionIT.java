package nl.kapitaalbrug.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
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
import org.junit.jupiter.params.provider.ValueSource;

/** G5-G8, I1: what holds for every request. */
class ProtectionIT {

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                RunningGateway.withoutKeycloak(
                        Map.of(
                                "kapitaalbrug.gateway.rates.searches",
                                "3",
                                "kapitaalbrug.gateway.rates.calculations",
                                "3"));
        gateway.portal().stubFor(any(anyUrl()).willReturn(ok("a page")));
        gateway.services().stubFor(any(anyUrl()).willReturn(ok("{}")));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Nested
    class Changes {

        @ParameterizedTest
        @CsvSource({
            "same-origin,,200",
            "same-origin,https://evil.example,200",
            "same-site,,403",
            "cross-site,,403",
            "none,,403",
            "'',,403",
            ",OWN,200",
            ",https://evil.example,403",
            ",null,403",
            ",,403",
            "cross-site,OWN,403"
        })
        void withTheSessionCookieComeFromOurOwnPages(String site, String origin, int status) {
            List<String> headers = new java.util.ArrayList<>(List.of("Cookie", "session=whatever"));
            if (site != null) {
                headers.addAll(List.of("Sec-Fetch-Site", site));
            }
            if (origin != null) {
                String own = "http://localhost:" + gateway.port();
                headers.addAll(List.of("Origin", origin.equals("OWN") ? own : origin));
            }

            for (String path : List.of("/aanvragen", "/api/applicant/v1/financing-requests")) {
                assertThat(post(path, headers.toArray(String[]::new)).statusCode())
                        .as(path)
                        .isEqualTo(status);
            }
        }

        @Test
        void withoutTheCookieAreNotChecked() {
            HttpResponse<String> answer =
                    post("/api/applicant/v1/financing-requests", "Sec-Fetch-Site", "cross-site");

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class Headers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/messages",
                    "/api/applicant/v1/x",
                    "/api/financing/v1/x",
                    "/livez",
                    "/aanvragen/..;/x"
                })
        void areOnEveryAnswerOnce(String path) {
            Map<String, List<String>> headers = Calls.get(gateway.uri(path)).headers().map();

            assertThat(headers.get("cache-control")).containsExactly("no-store");
            assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
            assertThat(headers.get("x-frame-options")).containsExactly("DENY");
            assertThat(headers.get("referrer-policy")).containsExactly("same-origin");
            assertThat(headers.get("content-security-policy")).hasSize(1);
            assertThat(headers)
                    .doesNotContainKeys(
                            "server",
                            "x-powered-by",
                            "strict-transport-security",
                            "access-control-allow-origin");
        }

        @Test
        void ofAnApiAllowNothing() {
            assertThat(
                            Calls.get(gateway.uri("/api/applicant/v1/x"))
                                    .headers()
                                    .firstValue("content-security-policy"))
                    .contains("default-src 'none'; frame-ancestors 'none'");
        }

        @Test
        void letOtherSitesReadTheApiDocumentOnly() {
            HttpResponse<String> document =
                    Calls.get(
                            gateway.uri("/api/applicant/v1/openapi.json"),
                            "Origin",
                            "https://developer.example");
            HttpResponse<String> other =
                    Calls.get(
                            gateway.uri("/api/applicant/v1/x"),
                            "Origin",
                            "https://developer.example");

            assertThat(document.headers().firstValue("access-control-allow-origin")).contains("*");
            assertThat(document.headers().firstValue("access-control-allow-credentials")).isEmpty();
            assertThat(other.headers().firstValue("access-control-allow-origin")).isEmpty();
        }
    }

    @Nested
    class Limits {

        @Test
        void refuseABodyOfMoreThanAMegabyte() {
            HttpResponse<String> answer =
                    Calls.send(
                            "POST",
                            gateway.uri("/api/applicant/v1/x"),
                            "x".repeat(1_048_577),
                            "Content-Type",
                            "application/json");

            assertThat(answer.statusCode()).isEqualTo(413);
        }

        @Test
        void mayBeLargerWhereAuditFilesComeInAndNowhereElse() {
            String large = "a".repeat(2_000_000);
            String path = "/api/applicant/v1/financing-requests/x/bookkeepings";

            assertThat(Calls.send("POST", gateway.uri(path), large).statusCode()).isEqualTo(200);
            assertThat(
                            Calls.send("POST", gateway.uri("/api/applicant/v1/documents"), large)
                                    .statusCode())
                    .isEqualTo(200);
            assertThat(Calls.send("POST", gateway.uri(path + "/2024"), large).statusCode())
                    .isEqualTo(413);
            assertThat(
                            Calls.send(
                                            "POST",
                                            gateway.uri("/api/financing" + path.substring(14)),
                                            large)
                                    .statusCode())
                    .isEqualTo(413);
        }

        @Test
        void refuseAHeaderOfMoreThanSixteenKilobytes() {
            HttpResponse<String> answer = Calls.get(gateway.uri("/"), "X-Long", "x".repeat(17_000));

            assertThat(answer.statusCode()).isIn(400, 431);
        }

        @Test
        void refuseTooManySearchesAndSayWhenToRetry() {
            HttpResponse<String> last = null;
            for (int i = 0; i < 8; i++) {
                last = post("/api/applicant/v1/companies/_search");
            }

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
            assertThat(last.body()).contains("\"code\":\"rate-limited\"");
        }
    }

    @Nested
    class OpenCalculations {

        private static final String PATH = "/api/assessment/v1/calculations/ratios";

        @Test
        void needNoSessionAndMakeNone() {
            HttpResponse<String> answer = post("/api/assessment/v1/calculations/trl");

            assertThat(answer.statusCode()).isIn(200, 429);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
            assertThat(gateway.database().getCollection("sessions").countDocuments()).isZero();
        }

        @Test
        void haveALimitOfTheirOwnThatSaysWhenToRetry() {
            HttpResponse<String> last = null;
            for (int i = 0; i < 8; i++) {
                last = post(PATH, "Content-Type", "application/json");
            }

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
            assertThat(post("/api/applicant/v1/x").statusCode()).isEqualTo(200);
        }

        @Test
        void ofAPageThatWasFilledInCountToo() {
            HttpResponse<String> last = null;
            for (int i = 0; i < 8; i++) {
                last = Calls.get(gateway.uri("/rekenen/ratios?ebitEur=1"));
            }

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(Calls.get(gateway.uri("/rekenen/ratios")).statusCode()).isEqualTo(200);
            assertThat(Calls.get(gateway.uri("/rekenen")).statusCode()).isEqualTo(200);
        }
    }

    /** The limit of calculators is used up before: what counts as one is refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/check/7F3K92QX",
                "/check/code?code=x",
                "/api/applicant/v1/checks/7F3K92QX"
            })
    void codesOfChecksCannotBeTriedOutFaster(String path) {
        HttpResponse<String> last = null;
        for (int i = 0; i < 8; i++) {
            last = Calls.get(gateway.uri(path));
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Calls.get(gateway.uri("/check")).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> post(String path, String... headers) {
        return Calls.send("POST", gateway.uri(path), "a=1", headers);
    }
}
