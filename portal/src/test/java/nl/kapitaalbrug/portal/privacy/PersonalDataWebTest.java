package nl.kapitaalbrug.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

class PersonalDataWebTest extends PageTest {

    @Test
    void offersACopyAndErasure() {
        assertThat(openOwn("/mijn-gegevens"))
                .isValidPage("nl")
                .contains("href=\"/api/applicant/v1/personal-data\"", "Wis al mijn gegevens");
        assertThat(openOwn("/mijn-gegevens?lang=en")).isValidPage("en");
        assertThat(open("/mijn-gegevens")).hasStatus(401);
    }

    @Test
    void erasesOnlyWhatIsConfirmed() {
        NEIGHBOURS.answer("POST", "/v1/erasures", 200, "{\"complete\":true}");

        assertThat(sendForm("/mijn-gegevens/wissen", "sleutel", "k"))
                .hasStatus(400)
                .isComplete("nl")
                .contains("Vink aan dat u het zeker weet.");
        assertThat(NEIGHBOURS.asked()).isEmpty();
        assertThat(sendForm("/mijn-gegevens/wissen", "sleutel", "k", "zeker", "ja"))
                .isValidPage("nl")
                .contains("Uw gegevens zijn gewist", "formaction=\"/logout?daarna=account\"");
        assertThat(NEIGHBOURS.asked().getFirst().getHeader("Idempotency-Key")).isEqualTo("k");
    }

    @Test
    void saysWhenItIsNotDoneYetOrCannotBe() {
        NEIGHBOURS.answer("POST", "/v1/erasures", 202, "{\"complete\":false}");
        assertThat(sendForm("/mijn-gegevens/wissen", "zeker", "ja"))
                .isValidPage("nl")
                .contains("Wij zijn bezig", "Uw gegevens worden gewist");
        NEIGHBOURS.answer("POST", "/v1/erasures", 503, "{}");
        assertThat(sendForm("/mijn-gegevens/wissen", "zeker", "ja")).hasStatus(503);
    }
}
