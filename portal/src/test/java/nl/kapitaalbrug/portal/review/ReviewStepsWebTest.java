package nl.kapitaalbrug.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.Page;
import org.junit.jupiter.api.Test;

/** The forms on the page of a review. */
class ReviewStepsWebTest extends ReviewPageTest {

    @Test
    void whatIsNotYoursIsTakenWithANameAndWithoutAnInterest() {
        knows("OPEN", "\"open\":true");

        assertThat(openAssessor(PAGE))
                .isValidPage("nl")
                .contains("Beoordeling 3F2A-9C81", "Weinig zekerheid", "Onder welke naam")
                .contains("id=\"v-naam\"", "id=\"v-geen-belang\"", "name=\"versie\"")
                .contains("Ik heb wel een belang", "Wacht op een eerste beoordelaar")
                .doesNotContain("Wat het bedrijf zegt", "id=\"besluit\"");
        assertThat(openAssessor(PAGE + "?lang=en")).isValidPage("en");
        NEIGHBOURS.answer("PUT", API + "/assignment", 200, "{}");
        assertThat(
                        sendAsAssessor(
                                "actie",
                                "neem",
                                "versie",
                                "\"4\"",
                                "naam",
                                " J. Smit ",
                                "geen-belang",
                                "ja"))
                .redirectsTo(PAGE + "?gemeld=genomen");
        assertThat(last().getBodyAsString())
                .isEqualTo("{\"name\":\"J. Smit\",\"noInterest\":true}");
        assertThat(last().getHeader("If-Match")).isEqualTo("\"4\"");
    }

    @Test
    void takingSaysAllThatIsMissing() {
        knows("PROPOSED", "\"open\":true,\"first\":\"A. de Vries\"");

        assertThat(sendAsAssessor("actie", "neem", "versie", "\"4\"", "naam", " "))
                .hasStatus(400)
                .isComplete("nl")
                .contains("href=\"#v-naam\"", "href=\"#v-geen-belang\"", "A. de Vries")
                .contains("Vul de naam in waaronder u beslist", "Vink aan dat u geen belang hebt");
    }

    @Test
    void aProposalIsPutToASecondPerson() {
        knows("ASSIGNED", first());
        NEIGHBOURS.answer("PUT", API + "/proposal", 200, "{}");

        assertThat(propose("CONFIRMED", "BB", "4", "  " + WHY + "\r\n\r\nEn meer. "))
                .redirectsTo(PAGE + "?gemeld=voorgesteld");
        assertThat(last().getBodyAsString())
                .isEqualTo(
                        "{\"kind\":\"CONFIRMED\",\"explanation\":\"%s En meer.\"}".formatted(WHY));
        propose("OVERRIDDEN", "BB-", "4", WHY);
        assertThat(last().getBodyAsString())
                .isEqualTo(
                        "{\"kind\":\"OVERRIDDEN\",\"rating\":\"BB-\",\"supported\":4,"
                                + "\"explanation\":\"%s\"}".formatted(WHY));
        assertThat(last().getHeader("If-Match")).isEqualTo("\"4\"");
        propose("OVERRIDDEN", "", "0", WHY);
        assertThat(last().getBodyAsString()).contains("\"supported\":0").doesNotContain("rating");
    }

    @Test
    void aProposalThatIsNotCompleteComesBackAsTyped() {
        knows("ASSIGNED", first());

        assertThat(propose("OVERRIDDEN", "", "", "te <i>kort"))
                .hasStatus(400)
                .isComplete("nl")
                .contains("href=\"#v-klasse\"", "href=\"#v-toelichting\"", ">te &lt;i&gt;kort<")
                .containsPattern("value=\"OVERRIDDEN\" checked")
                .contains("minstens 20 tekens", "Fout: Beoordeling");
        assertThat(propose("", "", "", "x".repeat(2_003)))
                .hasStatus(400)
                .contains("href=\"#v-oordeel\"", "3 tekens te veel");
        assertThat(propose("MAYBE", "", "", "")).hasStatus(400).contains("href=\"#v-oordeel\"");
        NEIGHBOURS.answer(
                "PUT",
                API + "/proposal",
                400,
                "{\"errors\":[{\"pointer\":\"/supported\",\"code\":\"OUT_OF_RANGE\","
                        + "\"detail\":\"Hoogstens 6.\"}]}");
        assertThat(propose("OVERRIDDEN", "", "9", WHY))
                .hasStatus(400)
                .contains("href=\"#v-niveau\"", "Hoogstens 6.");
    }

    @Test
    void whatOthersDidMeanwhileIsSaidOnTheFreshPageWithWhatWasTyped() {
        knows("ASSIGNED", first());
        NEIGHBOURS.answer("PUT", API + "/proposal", 412, "{}");

        assertThat(propose("CONFIRMED", "", "", WHY))
                .hasStatus(409)
                .isComplete("nl")
                .contains("intussen veranderd", ">" + WHY + "<", "value=\"&quot;4&quot;\"");
        NEIGHBOURS.answer("PUT", API + "/proposal", 409, "{\"code\":\"not-yours\"}");
        assertThat(propose("CONFIRMED", "", "", WHY)).hasStatus(409).contains("niet bij u");
        NEIGHBOURS.answer("PUT", API + "/proposal", 409, "{\"code\":\"newer\"}");
        assertThat(propose("CONFIRMED", "", "", WHY)).hasStatus(409).contains("Dat kan nu niet.");
        NEIGHBOURS.answer("PUT", API + "/proposal", 503, "{}");
        assertThat(propose("CONFIRMED", "", "", WHY))
                .hasStatus(503)
                .isComplete("nl")
                .contains("niet opslaan", ">" + WHY + "<");
        NEIGHBOURS.answer("PUT", API + "/proposal", 409, "{}");
        NEIGHBOURS.answer("GET", API, 404, "{}");
        assertThat(propose("CONFIRMED", "", "", WHY)).redirectsTo("/beoordelingen?gemeld=weg");
    }

    @Test
    void theSecondComparesAndAgreesOrSendsBack() {
        knows(
                "PROPOSED",
                first().replace("FIRST", "SECOND")
                        + ",\"proposal\":"
                        + said("\"at\":\"2026-11-24T09:00:00Z\""));

        assertThat(openAssessor(PAGE))
                .isValidPage("nl")
                .contains("Het voorstel van J. Smit", "Indicatieve klasse BB-: voldoende")
                .contains("value=\"akkoord\"", "id=\"v-opmerking\"", "value=\"belang\"")
                .doesNotContain("id=\"v-oordeel\"");
        assertThat(openAssessor(PAGE + "?lang=en")).isValidPage("en");
        NEIGHBOURS.answer("PUT", API + "/approval", 200, "{}");
        assertThat(sendAsAssessor("actie", "akkoord", "versie", "\"4\""))
                .redirectsTo(PAGE + "?gemeld=vastgesteld");
        assertThat(sendAsAssessor("actie", "stuur-terug", "versie", "\"4\"", "opmerking", ""))
                .hasStatus(400)
                .isComplete("nl")
                .contains("href=\"#v-opmerking\"", "Schrijf hier minstens 20 tekens.");
        NEIGHBOURS.answer("PUT", API + "/objection", 200, "{}");
        assertThat(sendAsAssessor("actie", "stuur-terug", "versie", "\"4\"", "opmerking", WHY))
                .redirectsTo("/beoordelingen?gemeld=teruggestuurd");
        assertThat(last().getBodyAsString()).isEqualTo("{\"remark\":\"%s\"}".formatted(WHY));
    }

    @Test
    void givingBackMaySayThatThereIsAnInterest() {
        NEIGHBOURS.answer("DELETE", API + "/assignment", 200, "{}");

        assertThat(sendAsAssessor("actie", "geef-terug", "versie", "\"4\""))
                .redirectsTo("/beoordelingen?gemeld=teruggegeven");
        assertThat(last().getUrl()).endsWith("/assignment?interest=false");
        assertThat(sendAsAssessor("actie", "belang", "versie", "\"4\""))
                .redirectsTo("/beoordelingen?gemeld=belang");
        assertThat(last().getUrl()).endsWith("/assignment?interest=true");
        assertThat(sendAsAssessor("actie", "anders")).hasStatus(400);
    }

    @Test
    void aFormOfAnEndedSessionIsShownOnly() {
        knows("ASSIGNED", first());

        assertThat(send(form(PAGE + "?_kept=1", "actie", "stel-voor", "toelichting", "half af")))
                .isValidPage("nl")
                .contains("U was uitgelogd", ">half af</textarea>");
        assertThat(NEIGHBOURS.asked()).allMatch(call -> call.getMethod().getName().equals("GET"));
    }

    private Page propose(String kind, String rating, String level, String explanation) {
        return sendAsAssessor(
                "actie",
                "stel-voor",
                "versie",
                "\"4\"",
                "oordeel",
                kind,
                "klasse",
                rating,
                "niveau",
                level,
                "toelichting",
                explanation);
    }
}
