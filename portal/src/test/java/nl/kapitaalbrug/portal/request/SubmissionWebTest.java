package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmissionWebTest extends PageTest {

    @BeforeEach
    void draft() {
        NEIGHBOURS.knowsRequest("draft-empty");
    }

    private static final String CHECK = "/aanvragen/r1/controleren";

    @Test
    void sendsAndConfirms() {
        NEIGHBOURS.submits();

        assertThat(sendForm(CHECK, "sleutel", "key-2", "versie", "\"7\""))
                .redirectsTo("/aanvragen/r1/verzonden");
        assertThat(NEIGHBOURS.asked().getFirst().getHeader("Idempotency-Key")).isEqualTo("key-2");
    }

    @Test
    void showsAllThatIsMissingWithTheWayThere() {
        NEIGHBOURS.refusesToSubmit(
                422,
                """
                [{"pointer":"/sections/need","code":"REQUIRED","detail":"x"},\
                {"pointer":"/sections/finances/source","code":"REQUIRED","detail":"y"}]\
                """);

        assertThat(sendForm(CHECK, "sleutel", "k", "versie", "\"7\""))
                .hasStatus(422)
                .isComplete("nl")
                .contains(
                        "href=\"/aanvragen/r1/investering\"", "Dit onderdeel is nog niet ingevuld")
                .contains(
                        "href=\"/aanvragen/r1/cijfers\"",
                        "Uw cijfers: Herkomst van de cijfers: Dit antwoord is nodig");
    }

    @Test
    void asksToCheckAgainWhenItWasChanged() {
        NEIGHBOURS.refusesToSubmit(412, "[]");

        assertThat(sendForm(CHECK, "sleutel", "k", "versie", "\"3\""))
                .hasStatus(409)
                .isComplete("nl")
                .contains("intussen gewijzigd");
    }
}
