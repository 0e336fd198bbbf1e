package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementFlag;
import nl.kapitaalbrug.keycloak.AccessRules;
import nl.kapitaalbrug.keycloak.KeycloakAutoConfiguration;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import nl.kapitaalbrug.support.json.JsonMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The open trial balance as strangers and hostile programs meet it. */
@WebMvcTest(
        controllers = CalculationsController.class,
        properties = {
            "kapitaalbrug.client.secret=a-secret-of-the-test",
            "kapitaalbrug.security.issuer=https://login.example/realms/kapitaalbrug"
        })
@Import({OpenCalculationsConfiguration.class, TrialBalanceDescription.class})
@ImportAutoConfiguration(KeycloakAutoConfiguration.class)
class TrialBalanceWebTest {

    private static final String PATH = "/v1/calculations/trialBalance";

    private final MockMvcTester mvc;

    TrialBalanceWebTest(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        AccessRules accessRules() {
            return AccessRules.builder().build();
        }
    }

    static Stream<JsonNode> examples() throws IOException {
        try (InputStream file =
                TrialBalanceWebTest.class.getResourceAsStream(
                        "/nl/kapitaalbrug/applicant/bookkeeping/trial-balances.json")) {
            JsonNode all = JsonMappers.strict().readTree(Objects.requireNonNull(file));
            return StreamSupport.stream(all.spliterator(), false).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void givesTheFiguresOfTheWorkedExample(JsonNode example) throws IOException {
        JsonNode answer = json(post(example.path("inputs").toString()), 200);

        example.path("expected")
                .properties()
                .forEach(field -> {
                    JsonNode actual = answer.path(field.getKey());
                    if (field.getValue().isNumber()) {
                        assertThat(actual.decimalValue())
                                .as(field.getKey())
                                .isEqualByComparingTo(field.getValue().decimalValue());
                    } else {
                        assertThat(actual).as(field.getKey()).isEqualTo(field.getValue());
                    }
                });
        assertThat(answer.path("inputs").path("ledgerAccounts"))
                .hasSameSizeAs(example.at("/inputs/ledgerAccounts"));
    }

    @Test
    void needsNoTokenAndMakesNoSession() {
        MvcTestResult answer =
                mvc.post()
                        .uri(PATH)
                        .header("Authorization", "Bearer garbage")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"method\":\"trialBalance\",\"ledgerAccounts\":[],\"transactions\":[]}")
                        .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer).doesNotContainHeader("Set-Cookie");
    }

    @Test
    void describesItselfWithAnExampleThatWorks() throws IOException {
        JsonNode list = json(mvc.get().uri("/v1/calculations").exchange(), 200);
        JsonNode one = json(mvc.get().uri(PATH).exchange(), 200);

        assertThat(list.path("items")).containsExactly(one);
        JsonNode answer = json(post(one.path("example").toString()), 200);
        assertThat(answer.path("status").asString()).isEqualTo("OK");
        assertThat(answer.path("balanceCheckEur").decimalValue()).isEqualByComparingTo("0");
        assertThat(answer.path("flags")).isEmpty();
        one.path("results")
                .forEach(result -> assertThat(answer.has(result.path("name").asString())).isTrue());
        assertThat(one.path("parameters")).hasSize(9);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasWords(String code) {
        assertThat(
                        nl.kapitaalbrug.applicant.bookkeeping.application.BookkeepingTexts.reason(
                                        code)
                                .text()
                                .nl())
                .isNotBlank();
    }

    static List<String> codes() {
        return Stream.concat(
                        Stream.of(RejectionReason.values()).map(Enum::name),
                        Stream.of(StatementFlag.values()).map(Enum::name))
                .toList();
    }

    @Test
    void takesNegativeAmounts() throws IOException {
        JsonNode answer =
                json(
                        post(
                                """
                                {"method":"trialBalance","ledgerAccounts":[
                                  {"accID":"1","accTp":"B","RGScode":"BLimBan"},
                                  {"accID":"2","accTp":"P","RGScode":"WOmz"}],
                                 "transactions":[[{"accID":"1","amnt":-7.25,"amntTp":"D"},
                                                  {"accID":"2","amnt":-7.25,"amntTp":"C"}]]}
                                """),
                        200);

        assertThat(answer.path("salesEur").decimalValue()).isEqualByComparingTo("-7.25");
        assertThat(answer.path("currentLiabilitiesEur").decimalValue())
                .isEqualByComparingTo("7.25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {} | /method | REQUIRED
                    {"method":"ratios","ledgerAccounts":[],"transactions":[]} | /method | METHOD_DIFFERS
                    {"method":"trialBalance","transactions":[]} | /ledgerAccounts | REQUIRED
                    {"method":"trialBalance","ledgerAccounts":[{"accID":""}],"transactions":[]} | /ledgerAccounts/0/accID | LEDGER_TEXT
                    {"method":"trialBalance","ledgerAccounts":[{"accID":"1","accTp":"X"}],"transactions":[]} | /ledgerAccounts/0/accTp | UNKNOWN_VALUE
                    {"method":"trialBalance","ledgerAccounts":[{"accID":"1","accDesc":"a\\u202eb"}],"transactions":[]} | /ledgerAccounts/0/accDesc | LEDGER_TEXT
                    {"method":"trialBalance","ledgerAccounts":[null],"transactions":[]} | /ledgerAccounts/0 | REQUIRED
                    {"method":"trialBalance","ledgerAccounts":[],"transactions":[null]} | /transactions/0 | REQUIRED
                    {"method":"trialBalance","ledgerAccounts":[],"transactions":[[{"accID":"1","amnt":1.001,"amntTp":"D"}]]} | /transactions/0/0/amnt | AMOUNT_TOO_PRECISE
                    {"method":"trialBalance","ledgerAccounts":[],"transactions":[[{"accID":"1","amnt":1e20,"amntTp":"D"}]]} | /transactions/0/0/amnt | AMOUNT_OUT_OF_RANGE
                    {"method":"trialBalance","ledgerAccounts":[],"transactions":[[{"accID":"1","amnt":"5","amntTp":"D"}]]} | /transactions/0/0/amnt | WRONG_TYPE
                    {"method":"trialBalance","ledgerAccounts":[],"openingBalance":[{"accID":"1","amntTp":"D"}],"transactions":[]} | /openingBalance/0/amnt | REQUIRED
                    {"method":"trialBalance","ledgerAccounts":[],"transactions":[],"extra":1} | /extra | UNKNOWN_FIELD
                    """)
    void refusesWhatIsWrongByItsPlace(String body, String pointer, String code) throws IOException {
        JsonNode answer = json(post(body), 400);

        assertThat(answer.path("errors"))
                .anySatisfy(error -> {
                    assertThat(error.path("pointer").asString()).isEqualTo(pointer);
                    assertThat(error.path("code").asString()).isEqualTo(code);
                    assertThat(error.path("detail").asString()).isNotBlank();
                });
    }

    @Test
    void aThousandEmptyPartsCostNoMoreThanFiftyErrors() throws IOException {
        String empties = "{},".repeat(60_000) + "{}";

        JsonNode answer =
                json(
                        post(
                                "{\"method\":\"trialBalance\",\"ledgerAccounts\":["
                                        + empties
                                        + "],\"transactions\":[]}"),
                        400);

        assertThat(answer.path("errors").size()).isLessThanOrEqualTo(50);
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() {
        assertThat(post("{\"method\":\"%s\"}".formatted("x".repeat(300_000)))).hasStatus(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratios", "TrialBalance", "x"})
    void otherMethodsAreUnknown(String method) {
        assertThat(mvc.get().uri("/v1/calculations/" + method)).hasStatus(404);
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer, int status) throws IOException {
        assertThat(answer).hasStatus(status);
        return JsonMappers.strict().readTree(answer.getResponse().getContentAsByteArray());
    }
}
