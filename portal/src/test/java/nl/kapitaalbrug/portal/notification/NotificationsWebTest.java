package nl.kapitaalbrug.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

class NotificationsWebTest extends PageTest {

    private static final String ONE =
            "{\"id\":\"r1-%d\",\"kind\":\"%s\",\"requestId\":\"r1\",\"reference\":\"KB-7F3K-92\","
                    + "\"at\":\"2026-11-2%dT09:00:00Z\"%s,\"mail\":\"SENT\"}";
    private static final String READ = ",\"readAt\":\"2026-11-23T09:00:00Z\"";

    @Test
    void showsWhatIsNewAndWhatWasRead() {
        knows(
                2,
                1,
                ONE.formatted(2, "REQUEST_MATCHED", 5, ""),
                ONE.formatted(1, "REQUEST_SUBMITTED", 4, READ));

        assertThat(openOwn("/berichten"))
                .isValidPage("nl")
                .contains("De uitkomst van uw aanvraag staat klaar", "Uw aanvraag is verstuurd")
                .contains("U hebt 1 nieuw bericht", "href=\"/aanvragen/r1\"", "KB-7F3K-92")
                .contains("name=\"tot\" value=\"2026-11-25T09:00:00Z\"")
                .containsOnlyOnce(">Nieuw<");
        assertThat(openOwn("/berichten?lang=en"))
                .isValidPage("en")
                .contains("The outcome of your request is ready", "You have 1 new message");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        knows(0, 0);

        assertThat(openOwn("/berichten"))
                .isValidPage("nl")
                .contains("U hebt nog geen berichten.")
                .doesNotContain("Ik heb ze gelezen");
    }

    @Test
    void marksReadWhatWasOnThePage() {
        NEIGHBOURS.answer("PUT", "/v1/notifications/reading", 200, "{}");

        assertThat(sendForm("/berichten/gelezen", "tot", "2026-11-25T09:00:00Z"))
                .redirectsTo("/berichten?gemeld=gelezen");
        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .isEqualTo("{\"readUpToAt\":\"2026-11-25T09:00:00Z\"}");
        assertThat(sendForm("/berichten/gelezen", "tot", "gisteren")).hasStatus(400);
    }

    @Test
    void turnsMailOffAndOn() {
        NEIGHBOURS.answer("PUT", "/v1/notification-settings", 200, "{\"mail\":false}");

        assertThat(sendForm("/berichten/e-mail", "e-mail", "nee"))
                .redirectsTo("/berichten?gemeld=e-mail-uit");
        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString()).isEqualTo("{\"mail\":false}");
        knows(0, 0);
        NEIGHBOURS.answer("GET", "/v1/notification-settings", 200, "{\"mail\":false}");
        assertThat(openOwn("/berichten?gemeld=e-mail-uit"))
                .isValidPage("nl")
                .contains("U krijgt geen e-mail meer", "Stuur mij ook een e-mail");
    }

    @Test
    void theListOfRequestsTellsOfNewOnes() {
        NEIGHBOURS.listsNothing();
        knows(9, 3);

        assertThat(openOwn("/aanvragen")).isValidPage("nl").contains("U hebt 3 nieuwe berichten");
    }

    @Test
    void theListOfRequestsWorksWithoutThem() {
        NEIGHBOURS.listsNothing();

        assertThat(openOwn("/aanvragen")).hasStatus(200).doesNotContain("nieuwe berichten");
    }

    @Test
    void anAssessorReadsOfReviewsOnly() {
        knows(
                1,
                1,
                "{\"id\":\"n1\",\"kind\":\"NEWER_KIND\",\"requestId\":\"r1\","
                        + "\"reference\":\"KB-7F3K-92\",\"at\":\"2026-11-25T09:00:00Z\"}");

        assertThat(openAs(TestUsers.user("a", Role.ASSESSOR), "/berichten"))
                .isValidPage("nl")
                .contains("Er is iets veranderd", "href=\"/beoordelingen\"", "bij u haast")
                .doesNotContain("KB-7F3K-92", "/aanvragen/r1");
        knows(0, 0);
        assertThat(openAs(TestUsers.user("a", Role.ASSESSOR), "/berichten?lang=en"))
                .isValidPage("en")
                .contains("almost late");
    }

    @Test
    void othersHaveNone() {
        assertThat(openAs(TestUsers.user("f", Role.FINANCIER), "/berichten")).hasStatus(403);
        assertThat(open("/berichten")).hasStatus(401);
        assertThat(openOwn("/berichten")).hasStatus(503);
    }

    @Test
    void theTimelineTellsWhatHappenedAndWhatComesByWhen() {
        NEIGHBOURS.knowsRequest("submitted");
        NEIGHBOURS.answer(
                "GET",
                "/v1/financing-requests/r1/timeline",
                200,
                "{\"past\":[{\"event\":\"STARTED\",\"at\":\"2026-11-26T09:00:00Z\"},"
                        + "{\"event\":\"SUBMITTED\",\"at\":\"2026-11-27T09:00:00Z\"}],"
                        + "\"next\":[{\"step\":\"ASSESS\",\"turn\":\"KAPITAALBRUG\","
                        + "\"dueOn\":\"2026-11-30\"},{\"step\":\"CHOOSE_ROUTE\","
                        + "\"turn\":\"APPLICANT\"}]}");

        assertThat(openOwn("/aanvragen/r1/verloop"))
                .isValidPage("nl")
                .contains("Wij zijn aan zet", "Uiterlijk 30 november 2026", "Geen einddatum")
                .containsPattern("(?s)De aanvraag is verstuurd.*De aanvraag is begonnen");
        assertThat(openOwn("/aanvragen/r1/verloop?lang=en"))
                .isValidPage("en")
                .contains("By 30 November 2026 at the latest");
    }

    private static void knows(int total, int unread, String... items) {
        NEIGHBOURS.answer(
                "GET",
                "/v1/notifications",
                200,
                "{\"items\":[%s],\"total\":%d,\"unread\":%d}"
                        .formatted(String.join(",", items), total, unread));
        NEIGHBOURS.answer("GET", "/v1/notification-settings", 200, "{\"mail\":true}");
    }
}
