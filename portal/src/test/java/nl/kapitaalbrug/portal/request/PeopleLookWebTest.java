package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.Neighbours;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an applicant reads of the people who look at an outcome. */
class PeopleLookWebTest extends PageTest {

    private static final String PAGE = "/aanvragen/r1";
    private static final String API = "/v1/financing-requests/r1";
    private static final String SEAL = "eyJh.eyJw.c2Vh";
    private static final String CONTEST = "/aanvragen/r1/herbeoordeling";

    @BeforeEach
    void matched() {
        NEIGHBOURS.knowsRequest("matched");
        NEIGHBOURS.knowsResults();
    }

    @Test
    void nothingIsSaidWhileNobodyLooks() {
        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains(SEAL)
                .doesNotContain("Mensen kijken mee", "Voorlopig", CONTEST, "Eerdere uitkomsten");
    }

    @Test
    void saysThatPeopleLookWhyAndByWhen() {
        reviews("\"OPEN\"", "", ",\"contestable\":{\"revision\":1,\"number\":1}");

        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Mensen kijken mee met deze uitkomst")
                .contains("U hoort van ons uiterlijk 4 december 2026.")
                .contains("Uw antwoorden noemen een hoger niveau", "href=\"" + CONTEST + "\"");
        assertThat(openOwn(PAGE + "?lang=en"))
                .isValidPage("en")
                .contains("You hear from us by 4 December 2026 at the latest.");
        assertThat(openOwn(PAGE + "?gemeld=herbeoordeling")).contains("uiterlijk 4 december 2026");
    }

    @Test
    void whatWasContestedIsReadBack() {
        reviews(
                "\"ASSIGNED\"",
                ",\"contest\":{\"reasons\":\"Het <b>cijfer\",\"documents\":[]}",
                "");

        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Wat u ertegen zei", "Het &lt;b&gt;cijfer")
                .doesNotContain("href=\"" + CONTEST);
        NEIGHBOURS.answer("GET", API + "/reviews", 503, "{}");
        assertThat(openOwn(PAGE + "?gemeld=herbeoordeling"))
                .isValidPage("nl")
                .contains("binnen 10 werkdagen antwoord")
                .doesNotContain("Mensen kijken mee");
    }

    @Test
    void whatIsHeldDoesNotCountYetAndHasNoSeal() {
        assessments(newest().replace("\"seal\":", "\"held\":true,\"seal\":"));

        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Voorlopig: telt nog niet mee")
                .doesNotContain(SEAL, "action=\"/paspoort\"");
    }

    @Test
    void whatPeopleDecidedStandsWithTheirNamesBesideTheEarlierOutcome() {
        reviews("\"DECIDED\"", "", ",\"contestable\":{\"revision\":1,\"number\":2}");
        assessments(
                newest().replace("\"number\": 1", "\"number\": 2")
                        .replace(
                                "\"seal\":",
                                "\"decision\":{\"verdict\":{\"kind\":\"OVERRIDDEN\","
                                        + "\"rating\":\"BBB\",\"explanation\":\"Uw <i>offerte\"},"
                                        + "\"decidedBy\":\"J. Smit\",\"approvedBy\":\"A. de Vries\","
                                        + "\"decidedAt\":\"2026-11-25T09:00:00Z\"},\"seal\":"),
                newest());

        assertThat(openOwn(PAGE))
                .isValidPage("nl")
                .contains("Vastgesteld door J. Smit en A. de Vries op 25 november 2026")
                .contains("stelden een andere uitkomst vast", "Uw &lt;i&gt;offerte")
                .contains("href=\"#eerdere-uitkomsten\"", "23 november 2026")
                .contains("Indicatieve klasse BB+: voldoende. Techniek: niveau 3 van 9.")
                .contains(SEAL, "href=\"" + CONTEST)
                .doesNotContain("Mensen kijken mee");
        assertThat(openOwn(PAGE + "?lang=en")).isValidPage("en").contains("Earlier outcomes");
    }

    @Test
    void whoHelpsReadsItAndDoesNotContest() {
        reviews("\"OPEN\"", "", ",\"contestable\":{\"revision\":1,\"number\":1}");
        NEIGHBOURS.answer(
                "GET",
                API,
                200,
                Neighbours.read("matched")
                        .replaceFirst("\\{", "{\"viewer\":{\"kind\":\"ADVISER\"},"));

        assertThat(openAs(TestUsers.user("adviser", Role.ADVISER), PAGE))
                .isValidPage("nl")
                .contains("Mensen kijken mee met deze uitkomst")
                .doesNotContain("href=\"" + CONTEST);
    }

    private static String newest() {
        String all = Neighbours.read("assessments").strip();
        return all.substring(1, all.length() - 1);
    }

    private static void assessments(String... items) {
        NEIGHBOURS.answer("GET", API + "/assessments", 200, "[" + String.join(",", items) + "]");
    }

    private static void reviews(String state, String more, String rest) {
        NEIGHBOURS.answer(
                "GET",
                API + "/reviews",
                200,
                "{\"items\":[{\"id\":\"x.1.1\",\"revision\":1,\"number\":1,\"state\":%s,\"attention\":"
                                .formatted(state)
                        + "[\"OVERCLAIM\"],\"openedAt\":\"2026-11-27T09:00:00Z\","
                        + "\"dueOn\":\"2026-12-04\"%s}]%s}".formatted(more, rest));
    }
}
