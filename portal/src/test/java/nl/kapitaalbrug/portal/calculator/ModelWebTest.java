package nl.kapitaalbrug.portal.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

class ModelWebTest extends PageTest {

    @Test
    void tellsAllFormulasConstantsAndDoubts() {
        NEIGHBOURS.calculates();

        assertThat(open("/model"))
                .isValidPage("nl")
                .contains("Wat wij nooit gebruiken", "nationaliteit", "Wat wij niet zeker weten")
                .contains("Z″ = 6,56 × X₁", "risk-1", "technology-1", "Reken zelf")
                .contains("href=\"/rekenen/j-curve\"", "Altman, Hartzell en Peck 1995");
        assertThat(open("/model?lang=en"))
                .isValidPage("en")
                .contains("What we never use", "own model");
    }

    @Test
    void tellsHowOftenPeopleAgreeOnlyOfEnough() {
        NEIGHBOURS.calculates();
        NEIGHBOURS.answer("GET", "/v1/calibration", 200, "{\"compared\":4,\"least\":30}");
        assertThat(open("/model"))
                .isValidPage("nl")
                .contains("naar 4 uitkomsten", "Vanaf 30", "Eén beoordelaar bekijkt alles");

        NEIGHBOURS.answer(
                "GET",
                "/v1/calibration",
                200,
                "{\"compared\":40,\"least\":30,\"same\":31,\"better\":5,\"worse\":4}");
        assertThat(open("/model")).contains("Zij hielden 31 keer", "5 keer een betere");
    }

    @Test
    void tellsHowManyLaterOutcomesAreKnownAndFromWhenMore() {
        NEIGHBOURS.calculates();
        NEIGHBOURS.answer(
                "GET",
                "/v1/calibration",
                200,
                "{\"compared\":4,\"least\":30,"
                        + "\"outcomes\":{\"recorded\":12,\"least\":30,\"letters\":[]}}");

        assertThat(open("/model"))
                .isValidPage("nl")
                .contains("die wij kennen: 12.", "Vanaf 30 in dezelfde klasse")
                .doesNotContain("Brier", "Verwacht deel");
    }

    @Test
    void tellsWhatWasExpectedAndWhatCameOfEnough() {
        NEIGHBOURS.calculates();
        NEIGHBOURS.answer(
                "GET",
                "/v1/calibration",
                200,
                """
                {"compared":4,"least":30,"outcomes":{"recorded":1048,"least":30,"brierScore":0.0612,
                 "letters":[{"letter":"B","cases":1032,"defaults":31,
                   "observedDefaultRate":0.030038759,"expectedDefaultRate":0.0293}]}}\
                """);

        assertThat(open("/model"))
                .isValidPage("nl")
                .contains("<caption>Betalingsproblemen binnen twaalf maanden")
                .contains(
                        "<th scope=\"row\">B</th><td>1.032</td><td>31</td><td>3,00%</td>"
                                + "<td>2,93%</td>")
                .contains("ten minste 30 bedrijven", "Brier-score van alle klassen samen: 0,061");
        assertThat(open("/model?lang=en"))
                .isValidPage("en")
                .contains("<td>1,032</td>", "<td>2.93%</td>", "Brier score");
    }

    @Test
    void standsWithoutTheService() {
        assertThat(open("/model"))
                .isValidPage("nl")
                .contains("De formules zijn nu niet beschikbaar", "Wat wij nooit gebruiken");
    }
}
