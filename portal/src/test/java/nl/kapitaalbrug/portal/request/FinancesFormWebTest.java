package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
