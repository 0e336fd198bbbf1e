package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancesFormWebTest extends PageTest {

    private static final String PATH = "/aanvragen/r1/cijfers";
    private static final String RETAINED = "name=\"balance/retainedEarnings\"";
    private static final String DRAWINGS = "name=\"income/privateDrawings\"";

    @ParameterizedTest
    @ValueSource(strings = {"BV", "NV", "COOPERATIE", "STICHTING"})
    void aLegalPersonIsNotAskedForPrivateDrawings(String form) {
        NEIGHBOURS.knowsRequestWith("company", "{\"legalForm\":\"%s\"}".formatted(form));

        assertThat(openOwn(PATH)).contains(RETAINED).doesNotContain(DRAWINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EENMANSZAAK", "VOF", "MAATSCHAP", "CV"})
    void naturalPersonsAreNotAskedForRetainedEarnings(String form) {
        NEIGHBOURS.knowsRequestWith("company", "{\"legalForm\":\"%s\"}".formatted(form));

        assertThat(openOwn(PATH)).contains(DRAWINGS).doesNotContain(RETAINED);
    }

    @Test
    void bothAreAskedWhileTheLegalFormIsNotKnown() {
        NEIGHBOURS.knowsRequest("draft-empty");

        assertThat(openOwn(PATH)).contains(RETAINED, DRAWINGS);
    }

    @Test
    void theFormThatComesBackAsksTheSame() {
        NEIGHBOURS.knowsRequestWith("company", "{\"legalForm\":\"VOF\"}");

        assertThat(sendForm(PATH, "versie", "\"7\"", "balance/totalAssets", "veel"))
                .hasStatus(400)
                .contains(DRAWINGS)
                .doesNotContain(RETAINED);
    }

    @Nested
    class AnAmountThatLooksLikeThousands {

        private static final String TURNOVER = "income/annualTurnover";
        private static final String TICK = "amountsConfirmed/annualTurnover";

        @Test
        void isAskedAboutWithTheAnswerThatItIsRight() {
            asked("{\"income\":{\"annualTurnover\":1980.5}}");

            assertThat(openOwn(PATH))
                    .contains("Bedoelt u duizenden euro", "Jaaromzet: klopt dit bedrag?")
                    .contains("name=\"" + TICK + "\" value=\"1980.5\"")
                    .contains("Ja, dit klopt: het is echt")
                    .doesNotContain("amountsConfirmed/totalAssets");
        }

        @Test
        void isNotAskedAboutOtherwise() {
            NEIGHBOURS.knowsRequest("draft-full");

            assertThat(openOwn(PATH)).doesNotContain("amountsConfirmed", "het is echt");
        }

        @Test
        void isConfirmedWithTheAmountItself() {
            asked("{\"income\":{\"annualTurnover\":1980}}");

            sendForm(PATH, "versie", "\"7\"", TURNOVER, "1980", TICK, "1980");

            assertThat(sent()).contains("\"amountsConfirmed\":{\"annualTurnover\":1980}");
        }

        @ParameterizedTest
        @CsvSource({"2500,1980", "1980,", "1980,2500", "'',1980"})
        void isNotConfirmedByATickForAnotherAmount(String typed, @Nullable String tick) {
            asked("{\"income\":{\"annualTurnover\":1980}}");

            sendForm(PATH, "versie", "\"7\"", TURNOVER, typed, TICK, tick == null ? "" : tick);

            assertThat(sent()).doesNotContain("amountsConfirmed");
        }

        @Test
        void staysConfirmedOnThePageAndInTheSummary() {
            NEIGHBOURS.knowsRequestWith(
                    "finances",
                    "{\"income\":{\"annualTurnover\":1980},"
                            + "\"amountsConfirmed\":{\"annualTurnover\":1980}}");

            assertThat(openOwn(PATH))
                    .containsPattern("value=\"1980\"[^>]*checked")
                    .doesNotContain("Bedoelt u duizenden euro");
            assertThat(openOwn("/aanvragen/r1/controleren")).contains("(bevestigd)");
        }

        private static void asked(String finances) {
            NEIGHBOURS.answer(
                    "GET",
                    "/v1/financing-requests/r1",
                    200,
                    """
                    {"id":"r1","status":"DRAFT","version":7,"sections":{"finances":%s},
                     "missing":[{"pointer":"/sections/finances/income/annualTurnover",
                                 "code":"AMOUNT_IN_THOUSANDS"}]}
                    """
                            .formatted(finances),
                    "\"7\"");
            NEIGHBOURS.saves();
        }

        private static String sent() {
            return NEIGHBOURS.asked().stream()
                    .filter(call -> call.getUrl().contains("/sections/"))
                    .findFirst()
                    .orElseThrow()
                    .getBodyAsString();
        }
    }

    @Test
    void theServiceNamesTheLimitsOfAFigure() {
        NEIGHBOURS.knowsRequest("draft-empty");
        NEIGHBOURS.refusesToSave(
                400,
                """
                [{"pointer":"/fiscalYears","code":"OUT_OF_RANGE","detail":"Kies 0 tot 200."}]
                """);

        assertThat(sendForm(PATH, "versie", "\"7\"", "fiscalYears", "900"))
                .hasStatus(400)
                .contains("Kies 0 tot 200.");
    }
}
