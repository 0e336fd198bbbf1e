package nl.kapitaalbrug.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the page of a review shows to whom. */
class ReviewWebTest extends ReviewPageTest {

    @Test
    void whatAColleagueDoesCannotBeTaken() {
        knows("ASSIGNED", "\"open\":false,\"first\":\"A. de Vries\"");

        assertThat(openAssessor(PAGE))
                .isValidPage("nl")
                .contains("een collega is hiermee bezig", "A. de Vries")
                .doesNotContain("<textarea", "id=\"v-naam\"");
    }

    @Test
    void whoLooksFirstSeesFactsResultContestAndEvidence() {
        knows("ASSIGNED", first());
        knowsEvidence();

        assertThat(openAssessor(PAGE + "?gemeld=genomen"))
                .isValidPage("nl")
                .contains("U hebt deze beoordeling genomen", "€\u00a0165.000", "2.350.000")
                .contains(
                        "Indicatieve klasse BB+: voldoende",
                        "Kans op wanbetaling in een jaar: 2,93%")
                .contains(
                        "Begin: de Z″-score van Altman",
                        "De ruimte voor rente en aflossing is krap.")
                .contains("Onderdeel 1", "niveau 3 aangetoond, niveau 6 genoemd")
                .contains("Plan: zegt het bedrijf zelf", "Hoe ver de rest is: Klanten")
                .contains("6. Eerste proeven of partners", "612.000")
                .contains("Vier kanten van deze aanvraag", "Verwacht verlies, eerste jaar")
                .contains("€\u00a02.930", "€\u00a08.700")
                .doesNotContain("Een klant betaalt voor een proef.")
                .contains("Een eigen document, zoals een testverslag of tekening, maart 2026")
                .contains("Wij hebben &lt;b&gt;nieuw bewijs", "Genoemd door de ondernemer")
                .contains("/api/applicant/v1/reviews/" + REQUEST + "/documents/d1/content")
                .contains("id=\"v-oordeel\"", "id=\"v-klasse\"", "<option value=\"BB+\">")
                .contains("<option value=\"6\">", "id=\"v-toelichting\"", "value=\"geef-terug\"")
                .containsOnlyOnce("Genoemd door")
                .doesNotContain("<b>nieuw", "<option value=\"7\">", "value=\"akkoord\"");
        assertThat(openAssessor(PAGE + "?lang=en"))
                .isValidPage("en")
                .contains("What the firm says", "There is little room for interest");
    }

    @Test
    void worksWithoutEvidenceAndWithoutLevels() {
        knows("ASSIGNED", first().replace("\"level\":", "\"was\":"));

        assertThat(openAssessor(PAGE))
                .isValidPage("nl")
                .contains("De documenten zijn nu niet te laden")
                .doesNotContain("id=\"v-niveau\"");
    }

    @Test
    void whoProposedWaits() {
        knows("PROPOSED", first() + ",\"proposal\":" + said("\"at\":\"2026-11-24T09:00:00Z\""));

        assertThat(openAssessor(PAGE))
                .isValidPage("nl")
                .contains("een tweede beoordelaar kijkt uw voorstel na", "Uw voorstel", WHY)
                .doesNotContain("value=\"akkoord\"", "value=\"geef-terug\"", "<textarea");
    }

    @Test
    void whatWasSentBackStandsInTheFormAgain() {
        knows(
                "ASSIGNED",
                first()
                        + ",\"objections\":["
                        + said(
                                "\"by\":\"A. de Vries\",\"remark\":\"Kijk ook naar de offerte.\","
                                        + "\"at\":\"2026-11-24T09:00:00Z\"")
                        + "]");

        assertThat(openAssessor(PAGE))
                .isValidPage("nl")
                .contains("Eerder teruggestuurd", "A. de Vries, op 24 november 2026")
                .contains("Kijk ook naar de offerte.", "<option value=\"BB-\" selected")
                .contains(">" + WHY + "</textarea>")
                .containsPattern("value=\"OVERRIDDEN\" checked");
    }

    @Test
    void whatWasDecidedIsSaidWithBothNames() {
        knows(
                "DECIDED",
                first()
                        + ",\"decision\":"
                        + said(
                                "\"decidedBy\":\"J. Smit\",\"approvedBy\":\"A. de Vries\","
                                        + "\"decidedAt\":\"2026-11-25T09:00:00Z\""));

        assertThat(openAssessor(PAGE + "?gemeld=vastgesteld"))
                .isValidPage("nl")
                .contains("Vastgesteld door J. Smit en A. de Vries op 25 november 2026", WHY)
                .contains("De uitkomst is anders vastgesteld")
                .doesNotContain("<textarea", "Te laat");
        knows("CLOSED", "\"open\":false");
        assertThat(openAssessor(PAGE)).isValidPage("nl").contains("Niet meer nodig");
    }

    @Test
    void isForAssessorsOnly() {
        assertThat(openOwn(PAGE)).hasStatus(403);
        assertThat(open(PAGE)).hasStatus(401);
        assertThat(openAssessor(PAGE)).hasStatus(404);
    }
}
