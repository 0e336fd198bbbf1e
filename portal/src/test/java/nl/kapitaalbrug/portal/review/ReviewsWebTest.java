package nl.kapitaalbrug.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.Page;
import nl.kapitaalbrug.portal.PageTest;
import nl.kapitaalbrug.portal.format.Formats;
import org.junit.jupiter.api.Test;

class ReviewsWebTest extends PageTest {

    private static final String PAGE = "/beoordelingen";
    private static final String ID = "3f2a9c810b5e4d7f8a6b1c2d3e4f5a6b.1.1";

    @Test
    void theFirstOneDueStandsFirstAndOnesOwnAbove() {
        knows(
                3,
                item("3f2a9c81", "OPEN", "OVERCLAIM", "2026-11-20", "LATE", ""),
                item("4f2a9c81", "PROPOSED", "LOW_CONFIDENCE", "2026-12-04", "IN_TIME", ""),
                item("5f2a9c81", "ASSIGNED", "CONTESTED", "2026-12-08", "IN_TIME", "FIRST"));

        assertThat(openAssessor(PAGE))
                .isValidPage("nl")
                .contains("Er wachten 3 beoordelingen op mensen.", "Daarvan is 1 te laat.")
                .contains("Te laat", "Op tijd", "Uiterlijk 20 november 2026")
                .contains("Meer gezegd dan aangetoond", "href=\"/beoordelingen/" + ID + "\"")
                .contains("Er ligt een voorstel", "Bekijk als tweede")
                .containsPattern("(?s)Bij u.*5F2A-9C81.*Alle andere.*3F2A-9C81.*4F2A-9C81")
                .doesNotContain("pagina=");
        assertThat(openAssessor(PAGE + "?lang=en"))
                .isValidPage("en")
                .contains("3 assessments wait for people.", "More claimed than shown");
        assertThat(NEIGHBOURS.asked().getFirst().getUrl())
                .isEqualTo("/v1/reviews?page=1&pageSize=20");
    }

    @Test
    void saysWhenWhatIsDueSoonIsDue() {
        LocalDate today = LocalDate.now(Formats.ZONE);
        knows(
                3,
                item("3f2a9c81", "OPEN", "CONTESTED", today.toString(), "SOON", ""),
                item("4f2a9c81", "OPEN", "CONTESTED", day(today, 1), "SOON", ""),
                item("5f2a9c81", "OPEN", "CONTESTED", day(today, 3), "SOON", ""));

        assertThat(openAssessor(PAGE)).contains("Vandaag", "Morgen", "Volgende werkdag");
    }

    @Test
    void whatAColleagueDoesHasNoButton() {
        knows(1, item("3f2a9c81", "ASSIGNED", "NEWER_CODE", "2026-12-04", "IN_TIME", ""));

        assertThat(openAssessor(PAGE))
                .isValidPage("nl")
                .contains("Bij een collega", "Een mens moet kijken")
                .doesNotContain("href=\"/beoordelingen/" + ID);
    }

    @Test
    void leadsThroughThePages() {
        knows(45, item("3f2a9c81", "OPEN", "CONTESTED", "2026-11-20", "LATE", ""));

        assertThat(openAssessor(PAGE)).contains("minstens 1 te laat", "pagina=2");
        assertThat(openAssessor(PAGE + "?pagina=2"))
                .isValidPage("nl")
                .contains("pagina=1", "pagina=3", "Pagina 2 van 3")
                .doesNotContain("id=\"te-laat\"");
        knows(45);
        assertThat(openAssessor(PAGE + "?pagina=9")).isValidPage("nl").contains("eerste pagina");
    }

    @Test
    void saysThatNothingWaits() {
        knows(0);

        assertThat(openAssessor(PAGE)).isValidPage("nl").contains("Er wacht nu niets.");
        assertThat(openAssessor(PAGE + "?lang=en")).isValidPage("en").contains("four eyes");
        assertThat(openAssessor(PAGE + "?gemeld=belang"))
                .isValidPage("nl")
                .contains("U krijgt haar niet meer te zien");
    }

    @Test
    void whatIsDecidedIsFoundAgain() {
        NEIGHBOURS.answer(
                "GET",
                "/v1/reviews",
                200,
                "{\"items\":[%s],\"page\":1,\"pageSize\":20,\"total\":21}"
                        .formatted(
                                item(
                                        "3f2a9c81",
                                        "DECIDED",
                                        "CONTESTED",
                                        "2025-11-20",
                                        "LATE",
                                        "")));

        assertThat(openAssessor(PAGE + "/besloten"))
                .isValidPage("nl")
                .contains(
                        "3F2A-9C81",
                        "Begonnen op 13 november 2026",
                        "wat er later van een bedrijf werd")
                .contains("href=\"/beoordelingen/" + ID + "\"", "/besloten?pagina=2")
                .doesNotContain("Te laat");
        assertThat(NEIGHBOURS.asked().getFirst().getUrl())
                .isEqualTo("/v1/reviews?decided=true&page=1&pageSize=20");
        assertThat(openAssessor(PAGE + "/besloten?lang=en")).isValidPage("en");
        assertThat(openOwn(PAGE + "/besloten")).hasStatus(403);
        knows(0);
        assertThat(openAssessor(PAGE + "/besloten"))
                .isValidPage("nl")
                .contains("nog niets besloten");
    }

    @Test
    void isForAssessorsOnly() {
        assertThat(openOwn(PAGE)).hasStatus(403);
        assertThat(open(PAGE)).hasStatus(401);
        assertThat(openAssessor(PAGE)).hasStatus(404);
        NEIGHBOURS.answer("GET", "/v1/reviews", 503, "{}");
        assertThat(openAssessor(PAGE)).hasStatus(503);
    }

    @Test
    void theNavigationLeadsThereAndIsNeverLong() {
        assertThat(openAssessor("/hulp"))
                .isValidPage("nl")
                .contains("href=\"/beoordelingen\"", "href=\"/berichten\"");
        assertThat(openOwn("/hulp")).doesNotContain("href=\"/beoordelingen\"");
        assertThat(openAs(TestUsers.user("all", Role.values()), "/hulp"))
                .isValidPage("nl")
                .contains("href=\"/beoordelingen\"", "href=\"/deals/passend\"");
    }

    private Page openAssessor(String path) {
        return openAs(TestUsers.user("assessor", Role.ASSESSOR), path);
    }

    private static String day(LocalDate today, int later) {
        return today.plusDays(later).toString();
    }

    private static void knows(int total, String... items) {
        NEIGHBOURS.answer(
                "GET",
                "/v1/reviews",
                200,
                "{\"items\":[%s],\"page\":1,\"pageSize\":20,\"total\":%d}"
                        .formatted(String.join(",", items), total));
    }

    private static String item(
            String start, String state, String why, String due, String term, String yours) {
        return """
        {"id":"%s0b5e4d7f8a6b1c2d3e4f5a6b.1.1","state":"%s","attention":["%s"],"dueOn":"%s",\
        "openedAt":"2026-11-13T09:00:00Z","term":"%s","open":%s%s}\
        """
                .formatted(
                        start,
                        state,
                        why,
                        due,
                        term,
                        !state.equals("ASSIGNED"),
                        yours.isEmpty() ? "" : ",\"yours\":\"%s\"".formatted(yours));
    }
}
