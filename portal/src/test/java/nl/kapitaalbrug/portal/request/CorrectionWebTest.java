package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.kapitaalbrug.portal.Neighbours;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

/** A request that was sent, while and after it is corrected. */
class CorrectionWebTest extends PageTest {

    private static final String REQUEST = "/aanvragen/r1";
    private static final String CORRECTION = REQUEST + "/aanpassen";

    @Test
    void offersToCorrectWhatWasSent() {
        NEIGHBOURS.knowsRequest("submitted");
        NEIGHBOURS.knowsResults();

        assertThat(openOwn(REQUEST))
                .isValidPage("nl")
                .contains("Pas deze aanvraag aan", "action=\"/aanvragen/r1/aanpassen\"")
                .doesNotContain("Verder met aanpassen", "Wat u verstuurde");
        assertThat(openOwn(CORRECTION)).redirectsTo(REQUEST);
        assertThat(openOwn(CORRECTION + "/stoppen")).redirectsTo(REQUEST);
        assertThat(openOwn(REQUEST + "/controleren")).hasStatus(404);
    }

    @Test
    void showsWhatHoldsWhileItIsCorrected() {
        NEIGHBOURS.knowsRequest("revising");
        NEIGHBOURS.knowsResults();

        assertThat(openOwn(REQUEST))
                .isValidPage("nl")
                .contains("Deze aanvraag wordt aangepast", "Verder met aanpassen")
                .contains("Praat met een mens")
                .doesNotContain("Pas deze aanvraag aan");
    }

    @Test
    void showsWhatIsBeingWrittenOnThePagesThatCorrect() {
        NEIGHBOURS.knowsRequest("revising");

        assertThat(openOwn(CORRECTION))
                .isValidPage("nl")
                .contains("Aanvraag aanpassen", "Stoppen met aanpassen", "Controleer en verstuur")
                .doesNotContain("Aanvraag intrekken");
        assertThat(openOwn(REQUEST + "/controleren"))
                .isValidPage("nl")
                .contains("190.000", "href=\"/aanvragen/r1/aanpassen\"");
        assertThat(openOwn(REQUEST + "/investering"))
                .isValidPage("nl")
                .contains("190.000", "href=\"/aanvragen/r1/aanpassen\"");
        assertThat(openOwn(CORRECTION + "/stoppen?lang=en"))
                .isValidPage("en")
                .contains("Yes, throw my changes away");
    }

    @Test
    void tellsWhyItCannotBeOpened() {
        NEIGHBOURS.knowsRequest("submitted");
        NEIGHBOURS.answer("POST", "/v1/financing-requests/r1/correction", 409, "{\"status\":409}");
        String key = UUID.randomUUID().toString();

        assertThat(sendForm(CORRECTION, "sleutel", key, "versie", "\"7\""))
                .redirectsTo(REQUEST + "?gemeld=vol");

        NEIGHBOURS.knowsRequest("revising");
        assertThat(sendForm(CORRECTION, "sleutel", key, "versie", "\"7\"")).redirectsTo(CORRECTION);
    }

    @Test
    void showsTheAnswersAsTheyWereSent() {
        NEIGHBOURS.knowsRequest("submitted");
        NEIGHBOURS.answer(
                "GET",
                "/v1/financing-requests/r1/revisions/1",
                200,
                Neighbours.read("submitted").replaceFirst("\\{", "{\"number\":1,"));

        assertThat(openOwn(REQUEST + "/verzonden/1"))
                .isValidPage("nl")
                .contains("Versie 1 van uw aanvraag", "165.000", "antwoorden die nu gelden");
        assertThat(openOwn(REQUEST + "/verzonden/2")).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhenItWasSentInAnotherWindow() {
        NEIGHBOURS.knowsRequest("submitted");

        assertThat(
                        sendForm(
                                REQUEST + "/investering",
                                "versie",
                                "\"6\"",
                                "spend/MACHINES",
                                "212.345"))
                .hasStatus(409)
                .isComplete("nl")
                .contains("in een ander venster verstuurd", "212.345");
        NEIGHBOURS.knowsRequest("withdrawn");
        assertThat(
                        sendForm(
                                REQUEST + "/investering",
                                "versie",
                                "\"6\"",
                                "spend/MACHINES",
                                "212.345"))
                .hasStatus(409)
                .isComplete("nl")
                .contains("in een ander venster ingetrokken", "212.345");
    }
}
