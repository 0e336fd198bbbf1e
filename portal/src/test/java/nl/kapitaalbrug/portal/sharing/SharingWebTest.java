package nl.kapitaalbrug.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.Page;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

class SharingWebTest extends PageTest {

    private static final String REQUEST = "/v1/financing-requests/r1";
    private static final String DOSSIERS = "/v1/organisations/o1/dossiers";
    private static final String VIEWER =
            "{\"id\":\"r1\",\"reference\":\"KB-7F3K-92\",\"status\":\"%s\",\"version\":7,"
                    + "\"sections\":{},\"viewer\":{\"kind\":\"%s\"%s},\"confirmations\":[%s]}";

    @Test
    void theOwnerSeesWhoHelpsAndInvites() {
        NEIGHBOURS.knowsRequest("draft-begun");
        NEIGHBOURS.answer(
                "GET",
                REQUEST + "/participants",
                200,
                "{\"items\":[{\"id\":\"p1\",\"kind\":\"ADVISER\",\"label\":\"<b>Kantoor</b>\","
                        + "\"state\":\"INVITED\",\"invitedAt\":\"2026-11-20T09:00:00Z\","
                        + "\"expiresAt\":\"2026-12-04T09:00:00Z\",\"link\":\"https://a.example/uitnodiging/abc\"},"
                        + "{\"id\":\"p2\",\"kind\":\"CONTRIBUTOR\",\"part\":\"FINANCES\","
                        + "\"state\":\"ACTIVE\",\"joinedAt\":\"2026-11-21T09:00:00Z\","
                        + "\"expiresAt\":\"2026-12-04T09:00:00Z\","
                        + "\"confirmedAt\":\"2026-11-22T09:00:00Z\"},"
                        + "{\"id\":\"p3\",\"kind\":\"COLLEAGUE\",\"state\":\"ENDED\","
                        + "\"expiresAt\":\"2026-12-04T09:00:00Z\","
                        + "\"endedAt\":\"2026-11-23T09:00:00Z\"}]}");

        assertThat(openOwn("/aanvragen/r1/mensen"))
                .isValidPage("nl")
                .contains("href=\"https://a.example/uitnodiging/abc\"", "geldt tot 4 december 2026")
                .contains("Onderdeel bevestigd op", "Gestopt op 23 november 2026")
                .doesNotContain("<b>Kantoor", "value=\"p3\"");
        assertThat(openOwn("/aanvragen/r1/mensen?lang=en")).isValidPage("en");

        NEIGHBOURS.answer("POST", REQUEST + "/participants", 201, "{}");
        assertThat(sendForm("/aanvragen/r1/mensen", "soort", "ADVISER", "onderdeel", "NEED"))
                .redirectsTo("/aanvragen/r1/mensen?gemeld=uitgenodigd");
        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .isEqualTo("{\"kind\":\"ADVISER\"}");
        assertThat(sendForm("/aanvragen/r1/mensen", "naam", "x"))
                .hasStatus(400)
                .isComplete("nl")
                .contains("Kies wie u wilt uitnodigen.", "value=\"x\"");
        assertThat(sendForm("/aanvragen/r1/mensen", "soort", "CONTRIBUTOR"))
                .hasStatus(400)
                .contains("Kies het onderdeel");
    }

    @Test
    void endingIsOfTheVersionThatWasShown() {
        NEIGHBOURS.knowsRequest("draft-begun");
        NEIGHBOURS.answer("GET", REQUEST + "/participants", 200, "{\"items\":[]}");
        NEIGHBOURS.answer("DELETE", REQUEST + "/participants/p1", 412, "{}");
        String path = "/aanvragen/r1/mensen/einde";

        assertThat(sendForm(path, "persoon", "p1", "versie", "\"3\""))
                .hasStatus(409)
                .contains("intussen veranderd");
        NEIGHBOURS.answer("DELETE", REQUEST + "/participants/p1", 204, "");
        assertThat(sendForm(path, "persoon", "p1", "versie", "\"4\""))
                .redirectsTo("/aanvragen/r1/mensen?gemeld=gestopt");
    }

    @Test
    void anInvitationTellsWhatItIsForAndIsTakenUp() {
        NEIGHBOURS.answer("GET", "/v1/invitations/abc", 200, invitation("INVITED"));
        assertThat(openAdviser("/uitnodiging/abc"))
                .isValidPage("nl")
                .contains("KB-7F3K-92", "Ja, ik doe mee");
        NEIGHBOURS.answer("PUT", "/v1/invitations/abc/acceptance", 200, "{\"id\":\"r1\"}");
        assertThat(sendForm("/uitnodiging/abc")).redirectsTo("/aanvragen/r1");

        NEIGHBOURS.answer("PUT", "/v1/invitations/abc/acceptance", 409, "{}");
        assertThat(sendForm("/uitnodiging/abc")).hasStatus(409).contains("U doet al mee");
        NEIGHBOURS.answer("GET", "/v1/invitations/abc", 200, invitation("ENDED"));
        assertThat(openAdviser("/uitnodiging/abc"))
                .isValidPage("nl")
                .contains("geldt niet meer")
                .doesNotContain("Ja, ik doe mee");
        assertThat(openAdviser("/uitnodiging/other")).hasStatus(404);
        assertThat(open("/uitnodiging/abc")).hasStatus(401);
    }

    @Test
    void anAdviserSeesTheTasksAndHandsOver() {
        NEIGHBOURS.answer("GET", REQUEST, 200, VIEWER.formatted("DRAFT", "ADVISER", "", ""));

        assertThat(openAdviser("/aanvragen/r1"))
                .isValidPage("nl")
                .contains("U helpt als adviseur", "/aanvragen/r1/overdragen")
                .doesNotContain("/intrekken", "/mensen", "/documenten")
                .doesNotContain("Controleer en verstuur", "verstuurt ze");
        assertThat(openAdviser("/aanvragen/r1/controleren"))
                .isValidPage("nl")
                .contains("Vraag de ondernemer om te controleren")
                .doesNotContain("action=\"/aanvragen/r1/controleren\"");
        NEIGHBOURS.answer("PUT", REQUEST + "/handover", 200, "{}");
        assertThat(sendForm("/aanvragen/r1/overdragen", "versie", "\"7\""))
                .redirectsTo("/aanvragen/r1?gemeld=gevraagd");
        NEIGHBOURS.answer("GET", REQUEST, 200, VIEWER.formatted("SUBMITTED", "ADVISER", "", ""));
        assertThat(openAdviser("/aanvragen/r1"))
                .isValidPage("nl")
                .contains("U kijkt mee als adviseur", "/aanvragen/r1/verloop", "/r1/export")
                .doesNotContain("/intrekken", "/mensen", "/toestemming", "/kopie", "/zichtbaar")
                .doesNotContain("action=\"/aanvragen/r1/aanpassen\"");
        assertThat(openAdviser("/aanvragen/r1?lang=en")).isValidPage("en");
        NEIGHBOURS.answer("GET", REQUEST, 200, VIEWER.formatted("SUBMITTED", "COLLEAGUE", "", ""));
        assertThat(openOwn("/aanvragen/r1"))
                .isValidPage("nl")
                .contains("U kijkt mee als collega", "/zichtbaar")
                .contains("action=\"/aanvragen/r1/aanpassen\"")
                .doesNotContain("/intrekken", "/mensen", "/toestemming", "/kopie");
        NEIGHBOURS.answer("GET", REQUEST, 200, VIEWER.formatted("SUBMITTED", "ADVISER", "", ""));
        NEIGHBOURS.answer(
                "GET",
                REQUEST + "/timeline",
                200,
                "{\"past\":[],\"next\":[{\"step\":\"CHOOSE_ROUTE\",\"turn\":\"APPLICANT\"}]}");
        assertThat(openAdviser("/aanvragen/r1/verloop"))
                .isValidPage("nl")
                .contains("De ondernemer is aan zet")
                .doesNotContain("U bent aan zet");
    }

    @Test
    void anAnswerOfAnAdviserSaysSo() {
        NEIGHBOURS.answer(
                "GET",
                REQUEST,
                200,
                "{\"id\":\"r1\",\"status\":\"DRAFT\",\"version\":7,\"sections\":{"
                        + "\"need\":{\"tenor\":72,\"place\":\"GM0164\"},"
                        + "\"sources\":{\"need/tenor\":\"ADVISER\"}}}");

        assertThat(openOwn("/aanvragen/r1/controleren"))
                .isValidPage("nl")
                .containsOnlyOnce("Ingevuld door uw adviseur");
        assertThat(openOwn("/aanvragen/r1/investering"))
                .isValidPage("nl")
                .containsOnlyOnce("Ingevuld door uw adviseur");
    }

    @Test
    void aContributorSeesOnePartAndConfirmsIt() {
        NEIGHBOURS.answer(
                "GET",
                REQUEST,
                200,
                VIEWER.replace("{}", "{\"finances\":{}}")
                        .formatted("DRAFT", "CONTRIBUTOR", ",\"part\":\"FINANCES\"", ""));

        assertThat(openOwn("/aanvragen/r1"))
                .isValidPage("nl")
                .contains("/aanvragen/r1/cijfers", "/aanvragen/r1/boekhouding", "Ja, dit klopt")
                .doesNotContain("/aanvragen/r1/bedrijf");
        assertThat(openOwn("/aanvragen/r1?lang=en")).isValidPage("en");
        NEIGHBOURS.answer("PUT", REQUEST + "/confirmation", 412, "{}");
        assertThat(sendForm("/aanvragen/r1/bevestigen", "versie", "\"7\""))
                .redirectsTo("/aanvragen/r1");
        NEIGHBOURS.answer("PUT", REQUEST + "/confirmation", 200, "{}");
        assertThat(sendForm("/aanvragen/r1/bevestigen", "versie", "\"7\""))
                .redirectsTo("/aanvragen/r1?gemeld=bevestigd");
    }

    @Test
    void theListNamesTheRequestsOfOthers() {
        NEIGHBOURS.answer(
                "GET",
                "/v1/participations",
                200,
                "{\"items\":[{\"id\":\"r9\",\"reference\":\"KB-7F3K-92\",\"status\":\"DRAFT\","
                        + "\"kind\":\"ADVISER\",\"companyName\":\"Test\"}]}");

        assertThat(openAdviser("/aanvragen"))
                .isValidPage("nl")
                .contains(
                        "Aanvragen waaraan u meedoet", "href=\"/aanvragen/r9\"", "u bent adviseur")
                .doesNotContain("/aanvragen/nieuw");
        assertThat(openAdviser("/aanvragen/nieuw")).hasStatus(403);
        assertThat(openAdviser("/aanvragen/uit-check")).hasStatus(403);
    }

    @Test
    void theOwnerGivesAndTakesBackConsent() {
        NEIGHBOURS.knowsRequest("submitted");
        NEIGHBOURS.answer(
                "GET",
                "/v1/instruments",
                200,
                "{\"items\":[{\"id\":\"a\",\"provider\":\"Qredits\",\"providerId\":\"qredits\","
                        + "\"status\":\"OPEN\"}],\"total\":1}");
        NEIGHBOURS.answer(
                "GET",
                REQUEST + "/consents",
                200,
                "{\"items\":[{\"financier\":\"qredits\",\"purpose\":\"DOSSIER\",\"version\":2,"
                        + "\"givenAt\":\"2026-11-20T09:00:00Z\","
                        + "\"withdrawnAt\":\"2026-11-21T09:00:00Z\"},"
                        + "{\"financier\":\"qredits\",\"purpose\":\"IDENTITY\",\"version\":1,"
                        + "\"givenAt\":\"2026-11-22T09:00:00Z\","
                        + "\"viewedAt\":\"2026-11-23T09:00:00Z\"}]}");
        String path = "/aanvragen/r1/toestemming";

        assertThat(openOwn(path))
                .isValidPage("nl")
                .contains("Qredits: wie u bent", "Laatst bekeken op", "Eerdere toestemming")
                .contains("Qredits: uw antwoorden", "Nog niet bekeken");
        assertThat(openOwn(path + "?lang=en")).isValidPage("en");
        assertThat(sendForm(path, "actie", "geef", "financier", "qredits"))
                .hasStatus(400)
                .isComplete("nl")
                .contains("Kies een financier en minstens");
        NEIGHBOURS.answer("PUT", REQUEST + "/consents/qredits/identity", 200, "{\"items\":[]}");
        assertThat(sendForm(path, "actie", "stop", "financier", "qredits", "doel", "identity"))
                .redirectsTo(path + "?gemeld=ingetrokken");
        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString()).isEqualTo("{\"given\":false}");
    }

    @Test
    void aFinancierSeesWhatIsAllowed() {
        NEIGHBOURS.answer(
                "GET",
                DOSSIERS,
                200,
                "{\"items\":[{\"id\":\"r1\",\"reference\":\"KB-7F3K-92\",\"origin\":\"SAMPLE\","
                        + "\"purposes\":[\"IDENTITY\"],\"companyName\":\"Test\"}]}");
        NEIGHBOURS.answer(
                "GET",
                DOSSIERS + "/r1",
                200,
                "{\"id\":\"r1\",\"reference\":\"KB-7F3K-92\",\"origin\":\"SAMPLE\","
                        + "\"purposes\":[\"IDENTITY\",\"DOSSIER\",\"DOCUMENTS\"],\"companyName\":\"Test <b>\","
                        + "\"kvkNumber\":\"68750110\",\"submittedAt\":\"2026-11-20T09:00:00Z\","
                        + "\"answers\":{\"need\":{\"tenor\":60}}}");

        NEIGHBOURS.answer(
                "GET",
                DOSSIERS + "/r1/documents",
                200,
                "{\"items\":[{\"id\":\"d1\",\"kind\":\"QUOTATION\",\"type\":\"PDF\"}]}");
        assertThat(openFinancier("/dossiers"))
                .isValidPage("nl")
                .contains("href=\"/dossiers/r1\"", "de naam van het bedrijf");
        assertThat(openFinancier("/dossiers/r1"))
                .isValidPage("nl")
                .contains(
                        "Offerte (PDF)",
                        "/api/applicant/v1/organisations/o1/dossiers/r1/documents/d1/content")
                .contains("Test &lt;b&gt;", "68750110", "leggen wij vast")
                .doesNotContain("<b>");
        assertThat(openFinancier("/dossiers/r2")).hasStatus(404);
        assertThat(openAs(TestUsers.user("f", Role.FINANCIER), "/dossiers"))
                .isValidPage("nl")
                .contains("nog geen ondernemer");
        assertThat(openOwn("/dossiers")).hasStatus(403);
    }

    private Page openAdviser(String path) {
        return openAs(TestUsers.user("adviser", Role.ADVISER), path);
    }

    private Page openFinancier(String path) {
        return openAs(TestUsers.member("f", Role.FINANCIER, "qredits", "o1"), path);
    }

    private static String invitation(String state) {
        return "{\"reference\":\"KB-7F3K-92\",\"kind\":\"ADVISER\",\"state\":\"%s\",\"expiresAt\":\"2026-12-04T09:00:00Z\"}"
                .formatted(state);
    }
}
