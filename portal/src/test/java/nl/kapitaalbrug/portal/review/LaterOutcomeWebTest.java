package nl.kapitaalbrug.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of a firm, on the page of a review that is decided. */
class LaterOutcomeWebTest extends ReviewPageTest {

    private static final String OUTCOME = "/v1/passports/" + ID + "/later-outcome";

    @BeforeEach
    void isDecided() {
        knows("DECIDED", "\"open\":false,\"first\":\"J. Smit\",\"second\":\"A. de Vries\"");
        knowsOutcome("", "\"0\"");
    }

    @Test
    void isAskedOfWhoMayTell() {
        assertThat(openAssessor(PAGE))
                .isValidPage("nl")
                .contains("Wat is er later van geworden?", "Beoordeeld op 1 juni 2025")
                .contains("href=\"#later\"")
                .contains("kan pas vanaf 1 juni 2026", "id=\"v-later-dag\"")
                .contains("value=\"PERFORMING\"", "value=\"PAST_DUE_90\"", "value=\"DEFAULT\"")
                .contains("name=\"versie\" value=\"&quot;0&quot;\"")
                .doesNotContain("Vastgelegd:", " checked");
        assertThat(openAssessor(PAGE + "?lang=en"))
                .isValidPage("en")
                .contains("What became of it later?", "Assessed on 1 June 2025");
    }

    @Test
    void isNotAskedOfWhoHasAnInterestOrBeforeItIsDecided() {
        NEIGHBOURS.answer("GET", OUTCOME, 404, "{}");
        assertThat(openAssessor(PAGE)).isValidPage("nl").doesNotContain("id=\"later\"");

        knowsOutcome("", "\"0\"");
        knows("CLOSED", "\"open\":false");
        assertThat(openAssessor(PAGE)).isValidPage("nl").doesNotContain("id=\"later\"");
    }

    @Test
    void isRecordedAndShown() {
        NEIGHBOURS.answer("PUT", OUTCOME, 200, "{}");

        assertThat(record("INSOLVENT", "15-1-2026")).redirectsTo(PAGE + "?gemeld=later");
        assertThat(last().getBodyAsString())
                .isEqualTo("{\"kind\":\"INSOLVENT\",\"observedOn\":\"2026-01-15\"}");
        assertThat(last().getHeader("If-Match")).isEqualTo("\"0\"");

        knowsOutcome(",\"kind\":\"INSOLVENT\",\"observedOn\":\"2026-01-15\"", "\"1\"");
        assertThat(openAssessor(PAGE + "?gemeld=later"))
                .isValidPage("nl")
                .contains("Wat er van het bedrijf werd, is vastgelegd.")
                .contains("Vastgelegd: Failliet of uitstel van betaling (15 januari 2026).")
                .contains("value=\"15-01-2026\"")
                .containsPattern("value=\"INSOLVENT\" checked");
    }

    @Test
    void whatIsWrongIsSaidAtTheFields() {
        assertThat(record("", "gisteren"))
                .hasStatus(400)
                .isComplete("nl")
                .contains("href=\"#v-later-soort", "href=\"#v-later-dag\"", "Fout: Beoordeling")
                .contains("Kies een van de mogelijkheden.", "value=\"gisteren\"");
        NEIGHBOURS.answer(
                "PUT",
                OUTCOME,
                400,
                "{\"errors\":[{\"pointer\":\"/observedOn\",\"code\":\"OBSERVED_IN_FUTURE\","
                        + "\"detail\":\"Deze dag moet nog komen.\"}]}");
        assertThat(record("REPAID", "1-1-2099"))
                .hasStatus(400)
                .contains("href=\"#v-later-dag\"", "Deze dag moet nog komen.")
                .containsPattern("value=\"REPAID\" checked");
    }

    @Test
    void whatAColleagueRecordedMeanwhileIsShown() {
        NEIGHBOURS.answer("PUT", OUTCOME, 412, "{}");
        knowsOutcome(",\"kind\":\"REPAID\",\"observedOn\":\"2026-01-15\"", "\"1\"");

        assertThat(record("INSOLVENT", "15-1-2026"))
                .hasStatus(409)
                .isComplete("nl")
                .contains("intussen veranderd", "Vastgelegd: Alles terugbetaald")
                .contains("value=\"&quot;1&quot;\"")
                .containsPattern("value=\"INSOLVENT\" checked");
    }

    private static void knowsOutcome(String rest, String tag) {
        NEIGHBOURS.answer(
                "GET",
                OUTCOME,
                200,
                "{\"assessedOn\":\"2025-06-01\",\"performingFrom\":\"2026-06-01\"%s}"
                        .formatted(rest),
                tag);
    }

    private Page record(String kind, String day) {
        return sendAsAssessor(
                "actie", "later", "versie", "\"0\"", "later-soort", kind, "later-dag", day);
    }
}
