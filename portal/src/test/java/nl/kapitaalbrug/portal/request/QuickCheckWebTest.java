package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

class QuickCheckWebTest extends PageTest {

    private static final String[] ANSWERS = {
        "place", "GM0164", "sector", "C", "legalForm", "BV", "spendKind", "MACHINES",
        "aim", "GROWTH", "amount", "180.000", "ordered", "NO", "technology", "BUYS_PROVEN"
    };
    private static final String KEPT =
            """
            {"code": "7F3K92QX", "until": "2026-12-26T12:00:00Z",
             "facts": {"place": "GM0164", "sector": "C", "legalForm": "BV",
               "spend": {"MACHINES": 180000}, "aim": "GROWTH", "ordered": "NO",
               "technology": "BUYS_PROVEN", "more": {"lendingValue": 90000}}}
            """;
    private static final String CODE = "/v1/checks/7F3K92QX";

    @Test
    void asksSixQuestionsWithoutSigningIn() {
        assertThat(open("/check"))
                .isValidPage("nl")
                .contains("1. Uw bedrijf", "6. De techniek", "Laat zien wat past")
                .contains("method=\"post\"", "href=\"/check/code\"")
                .doesNotContain("7. ");
        assertThat(open("/check?lang=en")).isValidPage("en").contains("1. Your firm");
    }

    @Test
    void takesTheFirstAnswerAlongFromTheStartPage() {
        assertThat(open("/check?place=GM0164"))
                .isValidPage("nl")
                .contains("value=\"GM0164\" selected");
    }

    @Test
    void leadsToTheResultUnderItsCode() {
        NEIGHBOURS.checks(true);
        NEIGHBOURS.answer("POST", "/v1/checks", 201, KEPT);

        assertThat(sendForm("/check", ANSWERS)).redirectsTo("/check/7F3K92QX");
        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .contains("180000")
                .doesNotContain("null", "follows");
    }

    @Test
    void showsWhatFitsWithTheWayOn() {
        NEIGHBOURS.checks(true);
        NEIGHBOURS.answer("GET", CODE, 200, KEPT);

        assertThat(open("/check/7F3K92QX"))
                .isValidPage("nl")
                .contains(
                        "3 wegen passen nu, 1 kan passen",
                        "Ga verder met deze antwoorden",
                        "/aanvragen/uit-check?code=7F3K92QX",
                        "7F3K 92QX",
                        "26 december 2026",
                        "value=\"180.000\"",
                        "in 84 maanden")
                .doesNotContain("/wegen/", "Wij werken alleen in Overijssel");
        assertThat(open("/check/7F3K92QX?lang=en")).isValidPage("en");
    }

    @Test
    void saysFirstThatAPlaceIsNotServed() {
        NEIGHBOURS.checks(false);
        NEIGHBOURS.answer("GET", CODE, 200, KEPT.replace("GM0164", "ELSEWHERE"));

        assertThat(open("/check/7F3K92QX"))
                .isValidPage("nl")
                .contains("Wij werken alleen in Overijssel");
    }

    @Test
    void namesWhatIsMissingAndKeepsTheRest() {
        assertThat(sendForm("/check", "place", "GM0164", "amount", "veel"))
                .hasStatus(400)
                .isComplete("nl")
                .contains("value=\"veel\"", "href=\"#v-sector\"", "href=\"#v-technology\"");
    }

    @Test
    void saysWhatIsMissingWhenNothingWasAnswered() {
        assertThat(sendForm("/check", "sleutel", "k-1", "place", "", "amount", ""))
                .hasStatus(400)
                .isComplete("nl")
                .contains("href=\"#v-place\"", "href=\"#v-sector\"");
    }

    @Test
    void keepsTheAnswersWhenTheMatchingIsAway() {
        NEIGHBOURS.cannotCheck();

        assertThat(sendForm("/check", ANSWERS))
                .hasStatus(503)
                .isComplete("nl")
                .contains("De check lukt nu niet", "value=\"180.000\"");
    }

    @Test
    void showsTheResultWithoutACodeWhenNothingCanBeKept() {
        NEIGHBOURS.checks(true);
        NEIGHBOURS.answer("POST", "/v1/checks", 503, "");

        assertThat(sendForm("/check", ANSWERS))
                .hasStatus(200)
                .isComplete("nl")
                .contains("Bewaren lukt nu niet", "3 wegen passen nu")
                .doesNotContain("uit-check");
    }

    @Test
    void goesOnWithACodeAsPeopleTypeIt() {
        NEIGHBOURS.answer("GET", CODE, 200, KEPT);

        assertThat(open("/check/code")).isValidPage("nl").contains("Verder met een code");
        assertThat(open("/check/code?code=7f3k-92qx")).redirectsTo("/check/7F3K92QX");
        assertThat(open("/check/code?code=7f3k%2092qy"))
                .hasStatus(404)
                .isComplete("nl")
                .contains("Deze code kennen wij niet", "value=\"7f3k 92qy\"");
        assertThat(open("/check/7F3K92QZ")).hasStatus(404).contains("Verder met een code");
        assertThat(open("/check/code?lang=en")).isValidPage("en");
    }

    @Test
    void goesOnIntoARequestAfterSigningIn() {
        NEIGHBOURS.checks(true);
        NEIGHBOURS.answer("GET", CODE, 200, KEPT);

        assertThat(
                        openAs(
                                TestUsers.user("sub-1", Role.APPLICANT),
                                "/aanvragen/uit-check?code=7F3K92QX"))
                .isValidPage("nl")
                .contains("name=\"code\" value=\"7F3K92QX\"", "Wij zetten uw 9 antwoorden")
                .contains("looptijd van 84 maanden");
        assertThat(open("/aanvragen/uit-check?code=7F3K92QX")).hasStatus(401);
    }
}
