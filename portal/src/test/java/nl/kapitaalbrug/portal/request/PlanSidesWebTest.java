package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import nl.kapitaalbrug.portal.Neighbours;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The four axes of a request, on the page of its owner. */
class PlanSidesWebTest extends PageTest {

    private static final String PAGE = "/aanvragen/r1";
    private static final String API = "/v1/financing-requests/r1";

    @BeforeEach
    void matched() {
        NEIGHBOURS.knowsRequest("matched");
        NEIGHBOURS.knowsResults();
    }

    @Test
    void standSideBySideWithTheCostAndTheFigures() {
        answer(Neighbours.read("plan"));

        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Vier kanten van uw aanvraag")
                .contains("Een betaalde proef", "€\u00a0250.000", "84\u00a0maanden")
                .contains("Een klant betaalt voor een proef.")
                .contains("€\u00a013.500", "€\u00a0387.486", "€\u00a06.000", "€\u00a0172.216")
                .contains(
                        "Klein", "€\u00a083.784", "93%", "79%", "€\u00a058.125", "18\u00a0maanden")
                .contains("Meerdere gebruikers bevestigen", "4 van 9", "6 van 9")
                .doesNotContain("Voor de looptijd missen wij nog", "Verwacht verlies");
        assertThat(openOwn(PAGE + "?lang=en"))
                .isValidPage("en")
                .contains("Four sides of your request", "A paid trial", "84\u00a0months");
    }

    @Test
    void whatIsMissingIsNamed() {
        answer(
                Neighbours.read("plan")
                        .replace("\"FITS_WITH_GRACE\"", "\"UNKNOWN\"")
                        .replace("\"missing\": []", "\"missing\": [\"personnelCost\", \"new\"]")
                        .replaceFirst("\"curve\": \\{[^}]*}", "\"curve\": null")
                        .replace("\"sizeClass\": \"SMALL\",", ""));

        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Wij missen nog: ", "Nog onbekend", "Nog niet te zeggen")
                .doesNotContain("€\u00a058.125", "18\u00a0maanden");
    }

    @Test
    void whatALaterVersionCallsOtherwiseIsUnknown() {
        answer(
                Neighbours.read("plan")
                        .replace("\"PAID_PILOT\"", "\"SEEN_IN_A_DREAM\"")
                        .replace("\"WITH_FILE\"", "\"FINE\"")
                        .replace("\"TEAM\": 6", "\"TEAM\": 60"));

        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Nog niet ingevuld", "Nog onbekend")
                .doesNotContain("60 van 9");
    }

    @Test
    void assessmentsOfBeforePlansHaveNone() {
        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Techniek")
                .doesNotContain("Vier kanten van uw aanvraag");
    }

    private static void answer(String plan) {
        String all = Neighbours.read("assessments").strip();
        NEIGHBOURS.answer(
                "GET",
                API + "/assessments",
                200,
                all.replaceFirst("\"risk\":", "\"plan\":" + quoted(plan) + ",\"risk\":"));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
