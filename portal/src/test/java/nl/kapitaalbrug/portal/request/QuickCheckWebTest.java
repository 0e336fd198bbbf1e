package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

class QuickCheckWebTest extends PageTest {

    private static final String ANSWERS =
            "?place=GM0164&sector=C&legalForm=BV&spendKind=MACHINES&aim=GROWTH&amount=180.000"
                    + "&ordered=NO&technology=BUYS_PROVEN";

    @Test
    void asksSixQuestionsWithoutSigningIn() {
        assertThat(open("/check"))
                .isValidPage("nl")
                .contains("1. Uw bedrijf", "6. De techniek", "Laat zien wat past")
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
    void showsWhatFitsWithTheWayOn() {
        NEIGHBOURS.checks(true);

        assertThat(open("/check" + ANSWERS))
                .isValidPage("nl")
                .contains(
                        "3 wegen passen nu, 1 kan passen",
                        "Ga verder met deze antwoorden",
                        "/aanvragen/uit-check?place=GM0164",
                        "in 84 maanden")
                .doesNotContain("/wegen/", "Wij werken alleen in Overijssel");
    }

    @Test
    void saysFirstThatAPlaceIsNotServed() {
        NEIGHBOURS.checks(false);

        assertThat(open("/check" + ANSWERS.replace("GM0164", "ELSEWHERE")))
                .isValidPage("nl")
                .contains("Wij werken alleen in Overijssel");
    }

    @Test
    void namesWhatIsMissingAndKeepsTheRest() {
        assertThat(open("/check?place=GM0164&amount=veel"))
                .hasStatus(400)
                .isComplete("nl")
                .contains("value=\"veel\"", "href=\"#v-sector\"", "href=\"#v-technology\"");
    }

    @Test
    void keepsTheAnswersWhenTheServiceIsAway() {
        NEIGHBOURS.cannotCheck();

        assertThat(open("/check" + ANSWERS))
                .hasStatus(503)
                .isComplete("nl")
                .contains("De check lukt nu niet", "value=\"180.000\"");
    }

    @Test
    void goesOnIntoARequestWithItsAnswersInHiddenFields() {
        assertThat(
                        openAs(
                                TestUsers.user("sub-1", Role.APPLICANT),
                                "/aanvragen/uit-check" + ANSWERS + "&x=1"))
                .isValidPage("nl")
                .contains("name=\"amount\" value=\"180.000\"", "Wij zetten uw 8 antwoorden")
                .doesNotContain("name=\"x\"");
        assertThat(open("/aanvragen/uit-check" + ANSWERS)).hasStatus(401);
    }
}
