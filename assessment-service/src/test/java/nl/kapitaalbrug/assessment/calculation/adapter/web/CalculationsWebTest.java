package nl.kapitaalbrug.assessment.calculation.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.AssessmentAccess;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.keycloak.KeycloakAutoConfiguration;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import nl.kapitaalbrug.support.json.JsonMappers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The open calculators as strangers, careless people and hostile programs meet them. */
@WebMvcTest(
        controllers = CalculationsController.class,
        properties = "kapitaalbrug.client.secret=a-secret-of-the-test")
@Import({
    AssessmentAccess.class,
    OpenCalculationsConfiguration.class,
    OpenCalculations.class,
    CalculatorsInUse.class
})
@ImportAutoConfiguration(KeycloakAutoConfiguration.class)
class CalculationsWebTest {

    private static final String PATH = "/v1/calculations";
    private static final String LIFETIME =
            "{\"method\":\"lifetimeExpectedLoss\",\"pd\":0.0293,\"lgd\":0.4,"
                    + "\"principalEur\":250000,\"years\":5}";

    private final MockMvcTester mvc;

    CalculationsWebTest(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Nested
    class Strangers {

        @Test
        void calculateWithoutATokenAndWithoutASession() {
            MvcTestResult answer = post("lifetimeExpectedLoss", LIFETIME);

            assertThat(answer)
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.elLifetimeEur")
                    .isEqualTo(8454.06);
            assertThat(answer).bodyJson().extractingPath("$.parameterVersion").isEqualTo("loss-1");
            assertThat(answer).bodyJson().extractingPath("$.inputs.years").isEqualTo(5);
            assertThat(answer.getRequest().getSession(false)).isNull();
            assertThat(answer).doesNotContainHeader("Set-Cookie");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Bearer garbage", "Bearer a.b.c", "Basic x", "???"})
        void mayCarryATokenThatIsNone(String token) {
            assertThat(
                            mvc.post()
                                    .uri(PATH + "/lifetimeExpectedLoss")
                                    .header("Authorization", token)
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content(LIFETIME))
                    .hasStatusOk();
            assertThat(mvc.get().uri(PATH).header("Authorization", token)).hasStatusOk();
        }

        @Test
        void findAllCalculatorsWithTheirFields() {
            var list = assertThat(mvc.get().uri(PATH)).hasStatusOk().bodyJson();

            list.extractingPath("$.items.length()").isEqualTo(15);
            list.extractingPath("$.items[0].method").isEqualTo("trl");
            list.extractingPath("$.items[2].inputs[0].type").isEqualTo("AMOUNT");
            list.extractingPath("$.items[2].parameters[0].validFrom").isEqualTo("2026-01-01");
            assertThat(mvc.get().uri(PATH + "/sizeClass"))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.example.partners[0].share")
                    .isEqualTo(0.4);
        }

        @ParameterizedTest
        @ValueSource(strings = {"unknown", "TRL", "altman-z-prime"})
        void getNotFoundForAnUnknownMethod(String method) {
            assertThat(post(method, LIFETIME)).hasStatus(404);
            assertThat(mvc.get().uri(PATH + "/" + method)).hasStatus(404);
        }

        @Test
        void knowNoOtherMethodsOfHttp() {
            for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
                assertThat(mvc.method(method).uri(PATH + "/trl")).hasStatus(405);
            }
            assertThat(mvc.post().uri(PATH)).hasStatus(405);
        }
    }

    @Nested
    class Examples {

        static Stream<String> methods() {
            return InUse.calculators().all().stream().map(one -> one.description().method());
        }

        @ParameterizedTest
        @MethodSource("methods")
        void ofTheDescriptionGiveAFullAnswer(String method) throws Exception {
            String example =
                    JsonMappers.strict()
                            .readTree(
                                    mvc.get()
                                            .uri(PATH + "/" + method)
                                            .exchange()
                                            .getResponse()
                                            .getContentAsByteArray())
                            .path("example")
                            .toString();

            assertThat(post(method, example))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.status")
                    .isIn("COMPUTED", "RATED", "BREAK_EVEN");
        }
    }

    @Nested
    class MissingFigures {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        altmanZDoublePrime | {"method":"altmanZDoublePrime"} | MISSING:ebitEur
                        altmanZPrime | {"method":"altmanZPrime"} | MISSING:salesEur
                        ratios | {"method":"ratios"} | MISSING:ebitdaEur
                        expectedLoss | {"method":"expectedLoss","pd":null,"eadEur":1} | MISSING:pd
                        lifetimeExpectedLoss | {"method":"lifetimeExpectedLoss","pd":0.1,"lgd":null,"principalEur":1,"years":1} | MISSING:lgd
                        sizeClass | {"method":"sizeClass","headcount":5} | MISSING:turnoverEur
                        scorecard | {"method":"scorecard","legalForm":"BV"} | MISSING:fiscalYears
                        """)
        void giveNoResultButAReason(String method, String body, String flag) {
            var answer = assertThat(post(method, body)).hasStatusOk().bodyJson();

            answer.extractingPath("$.status").isEqualTo("INSUFFICIENT_DATA");
            answer.extractingPath("$.flags").asArray().contains(flag);
            answer.extractingPath("$.reasons[?(@.code == '%s')]".formatted(flag))
                    .asArray()
                    .hasSize(1);
        }

        @Test
        void areNotTheSameAsZero() {
            var answer =
                    assertThat(
                                    post(
                                            "ratios",
                                            "{\"method\":\"ratios\",\"ebitEur\":5,\"interestEur\":0,"
                                                    + "\"principalEur\":0,\"currentAssetsEur\":1,"
                                                    + "\"currentLiabilitiesEur\":0,\"equityEur\":-3,"
                                                    + "\"totalAssetsEur\":6}"))
                            .hasStatusOk()
                            .bodyJson();

            answer.extractingPath("$.status").isEqualTo("PARTLY");
            answer.extractingPath("$.solvency").isEqualTo(-0.5);
            answer.extractingPath("$.interestCover").isNull();
            answer.extractingPath("$.flags")
                    .asArray()
                    .contains("NO_INTEREST", "NO_DEBT_SERVICE", "NO_CURRENT_LIABILITIES");
        }
    }

    @Nested
    class WrongInputs {

        @Test
        void areNamedAllAtOnce() {
            var answer =
                    assertThat(
                                    post(
                                            "sizeClass",
                                            """
                                            {"method":"ratios","headcount":"5","turnoverEur":-1,
                                             "balanceEur":0.001,"extra":1,"linked":{},
                                             "partners":[{"share":1.5},{"headcount":1},7]}
                                            """))
                            .hasStatus(400)
                            .hasContentType("application/problem+json")
                            .bodyJson();

            answer.extractingPath("$.errors[*].pointer")
                    .asArray()
                    .containsExactlyInAnyOrder(
                            "/method",
                            "/headcount",
                            "/turnoverEur",
                            "/balanceEur",
                            "/extra",
                            "/linked",
                            "/partners/0/share",
                            "/partners/1/share",
                            "/partners/2");
            answer.extractingPath("$.errors[*].code")
                    .asArray()
                    .contains(
                            "METHOD_DIFFERS",
                            "WRONG_TYPE",
                            "AMOUNT_NEGATIVE",
                            "AMOUNT_TOO_PRECISE",
                            "UNKNOWN_FIELD",
                            "OUT_OF_RANGE",
                            "REQUIRED");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        {"method":"lifetimeExpectedLoss"} | REQUIRED
                        {"pd":0,"lgd":0,"principalEur":0,"years":1} | REQUIRED
                        {"method":"lifetimeExpectedLoss","pd":1.01,"lgd":0,"principalEur":0,"years":1} | OUT_OF_RANGE
                        {"method":"lifetimeExpectedLoss","pd":0,"lgd":-0.1,"principalEur":0,"years":1} | OUT_OF_RANGE
                        {"method":"lifetimeExpectedLoss","pd":0,"lgd":0,"principalEur":0,"years":0} | OUT_OF_RANGE
                        {"method":"lifetimeExpectedLoss","pd":0,"lgd":0,"principalEur":0,"years":101} | OUT_OF_RANGE
                        {"method":"lifetimeExpectedLoss","pd":0,"lgd":0,"principalEur":0,"years":1.5} | NOT_WHOLE
                        {"method":"lifetimeExpectedLoss","pd":0,"lgd":0,"principalEur":1e12,"years":1} | AMOUNT_OUT_OF_RANGE
                        {"method":"lifetimeExpectedLoss","pd":0,"lgd":0,"principalEur":1e999,"years":1} | AMOUNT_OUT_OF_RANGE
                        {"method":"lifetimeExpectedLoss","pd":1e-999999,"lgd":0,"principalEur":0,"years":1} | TOO_PRECISE
                        {"method":"lifetimeExpectedLoss","pd":0,"lgd":0,"principalEur":0,"years":1e99} | OUT_OF_RANGE
                        {"method":"lifetimeExpectedLoss","pd":true,"lgd":0,"principalEur":0,"years":1} | WRONG_TYPE
                        {"method":7,"pd":0,"lgd":0,"principalEur":0,"years":1} | WRONG_TYPE
                        """)
        void areRefusedWithTheirReason(String body, String code) {
            assertThat(post("lifetimeExpectedLoss", body))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors[*].code")
                    .asArray()
                    .contains(code);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        {"method":"trl"} | /answers | REQUIRED
                        {"method":"trl","answers":[]} | /answers | WRONG_TYPE
                        {"method":"trl","answers":{"T9.9":["Y",1,1]}} | /answers/T9.9 | UNKNOWN_FIELD
                        {"method":"trl","answers":{"T1.1":"Y"}} | /answers/T1.1 | WRONG_TYPE
                        {"method":"trl","answers":{"T1.1":["Y",1]}} | /answers/T1.1 | ANSWER_PARTS
                        {"method":"trl","answers":{"T1.1":["y",1,1]}} | /answers/T1.1/0 | UNKNOWN_VALUE
                        {"method":"trl","answers":{"T1.1":["Y",4,1]}} | /answers/T1.1/1 | OUT_OF_RANGE
                        {"method":"trl","answers":{"T1.1":["Y",null,1]}} | /answers/T1.1/1 | WRONG_TYPE
                        {"method":"trl","answers":{"T1.1":["Y",1,-1]}} | /answers/T1.1/2 | OUT_OF_RANGE
                        """)
        void ofAQuestionnaireAreNamedByTheirPlace(String body, String pointer, String code) {
            var answer = assertThat(post("trl", body)).hasStatus(400).bodyJson();

            answer.extractingPath("$.errors[0].pointer").isEqualTo(pointer);
            answer.extractingPath("$.errors[0].code").isEqualTo(code);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"method\":\"trlSystem\",\"elements\":{}}",
                    "{\"method\":\"trlSystem\",\"elements\":{\"a\":null}}",
                    "{\"method\":\"trlSystem\",\"elements\":{\"\":{}}}",
                    "{\"method\":\"trlSystem\",\"elements\":{\"\\ud800\":{}}}",
                    "{\"method\":\"trlSystem\",\"elements\":{\"a\\u0000\":{}}}",
                    "{\"method\":\"trlSystem\",\"elements\":[{}]}"
                })
        void ofASystemAreRefused(String body) {
            assertThat(post("trlSystem", body)).hasStatus(400);
        }

        @Test
        void beyondTheFirstFiftyAreNotCounted() {
            StringBuilder body = new StringBuilder("{\"method\":\"ratios\"");
            for (int i = 0; i < 9_000; i++) {
                body.append(",\"unknown").append(i).append("\":1");
            }

            assertThat(post("ratios", body.append('}').toString()))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors.length()")
                    .isEqualTo(50);
        }
    }

    @Nested
    class HostileBodies {

        static Stream<Arguments> bodies() {
            return Stream.of(
                    Arguments.of("", "body-missing"),
                    Arguments.of("{", "malformed-json"),
                    Arguments.of("null", "validation"),
                    Arguments.of("[]", "validation"),
                    Arguments.of("7", "validation"),
                    Arguments.of("\"trl\"", "validation"),
                    Arguments.of("{} {}", "malformed-json"),
                    Arguments.of("{\"method\":NaN}", "malformed-json"),
                    Arguments.of("{\"pd\":Infinity}", "malformed-json"),
                    Arguments.of("{\"pd\":1,\"pd\":1}", "duplicate-key"),
                    Arguments.of("{\"pd\":" + "9".repeat(65) + "}", "json-too-complex"),
                    Arguments.of("[".repeat(5_000), "json-too-complex"),
                    Arguments.of("{\"a\":".repeat(5_000), "json-too-complex"),
                    Arguments.of("{\"method\":\"\\ud800\"}", "validation"),
                    Arguments.of("{\"" + "a".repeat(200) + "\":1}", "json-too-complex"));
        }

        @ParameterizedTest
        @MethodSource("bodies")
        void areRefusedAndNeverBreakAnything(String body, String code) {
            assertThat(post("expectedLoss", body))
                    .hasStatus(400)
                    .hasContentType("application/problem+json")
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e9999999999", "-1e9999999999", "1e-9999999999"})
        void withExponentsBeyondReasonAreRefused(String number) {
            assertThat(
                            post(
                                    "expectedLoss",
                                    "{\"method\":\"expectedLoss\",\"pd\":%s,\"eadEur\":%s}"
                                            .formatted(number, number)))
                    .hasStatus(400);
        }

        @Test
        void thatAreTooLargeAreNotRead() {
            String body = "{\"method\":\"trl\",\"answers\":\"%s\"}".formatted("x".repeat(300_000));

            assertThat(post("trl", body)).hasStatus(413);
        }

        @Test
        void ofAnotherTypeAreNotRead() {
            assertThat(
                            mvc.post()
                                    .uri(PATH + "/trl")
                                    .contentType(MediaType.TEXT_PLAIN)
                                    .content("{}"))
                    .hasStatus(415);
        }
    }

    private MvcTestResult post(String method, String body) {
        return mvc.post()
                .uri(PATH + "/" + method)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
