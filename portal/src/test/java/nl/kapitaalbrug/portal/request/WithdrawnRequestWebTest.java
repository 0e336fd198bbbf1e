package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

class WithdrawnRequestWebTest extends PageTest {

    @Test
    void saysWhenItWasTakenBackAndWhatToDoNext() {
        NEIGHBOURS.knowsRequest("withdrawn");
        NEIGHBOURS.knowsResults();

        assertThat(openOwn("/aanvragen/r1?gemeld=ingetrokken"))
                .isValidPage("nl")
                .contains("Ingetrokken op 24 november 2026", "Uw aanvraag is ingetrokken.")
                .containsPattern("button--primary-action\" href=\"/aanvragen/nieuw\"")
                .contains("Praat met een mens", "tel:+31742415100");
        assertThat(openOwn("/aanvragen/r1?lang=en"))
                .isValidPage("en")
                .contains("Withdrawn on 24 November 2026", "This was the result on");
    }

    @Test
    void showsWhatWasFoundAsHistory() {
        NEIGHBOURS.knowsRequest("withdrawn");
        NEIGHBOURS.knowsResults();

        assertThat(openOwn("/aanvragen/r1"))
                .contains("Dit was de uitkomst op 23 november 2026", "3 wegen pasten")
                .contains("1 kon passen", "Paste (3)", "Kon passen (1)", "Paste niet (1)")
                .contains("Niveau 3 van 9", "met BMKB klein krediet", "bij u: ");
    }

    @Test
    void asksForNothingAnyMore() {
        NEIGHBOURS.knowsRequest("withdrawn");
        NEIGHBOURS.knowsResults();

        assertThat(openOwn("/aanvragen/r1"))
                .doesNotContain("Eerst dit", "WBSO", "Past nu", "past het wel")
                .doesNotContain("Blad voor uw bank", "beslissen het meest", "Nu aan zet")
                .doesNotContain("every 2s", "/intrekken\"", "kb-bridge")
                .containsOnlyOnce("button--primary-action");
    }

    @Test
    void saysThatThereWasNoResultYet() {
        NEIGHBOURS.knowsRequest("withdrawn");

        assertThat(openOwn("/aanvragen/r1"))
                .isValidPage("nl")
                .contains("was er nog geen uitkomst", "Praat met een mens");
    }

    @Test
    void saysThatTheResultOfThenIsNotAvailable() {
        NEIGHBOURS.knowsRequest("withdrawn");
        NEIGHBOURS.losesResults();

        assertThat(openOwn("/aanvragen/r1"))
                .isValidPage("nl")
                .contains("De uitkomst van toen is nu niet beschikbaar");
    }

    @Test
    void aDraftThatWasTakenBackHasNoResultAndNobodyIsAskedForOne() {
        NEIGHBOURS.knowsRequest("withdrawn-draft");

        assertThat(openOwn("/aanvragen/r1"))
                .isValidPage("nl")
                .contains("U hebt deze aanvraag niet verstuurd");
        assertThat(NEIGHBOURS.asked()).hasSize(1);
    }
}
