package nl.kapitaalbrug.portal.passport;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassportWebTest extends PageTest {

    private static final String API = "/v1/passports/_verify";
    private static final String VALID =
            "{\"code\":\"%s\",\"statement\":{\"passport\":\"r1.1.1\","
                    + "\"assessedAt\":\"2026-11-20T09:00:00Z\",\"validUntil\":\"2027-05-22T09:00:00Z\","
                    + "\"parameterVersion\":\"technology-1+risk-1\",\"technologyAxis\":\"ASSESSED\","
                    + "\"claimedLevel\":6,\"supportedLevel\":4,\"riskStatus\":\"RATED\","
                    + "\"indicativeClass\":\"BB+\",\"confidence\":\"HIGH\"}}";

    @Test
    void everybodyMayCheckAPassport() {
        assertThat(open("/paspoort")).isValidPage("nl").contains("Controleer een paspoort");
        assertThat(open("/paspoort?lang=en")).isValidPage("en");
    }

    @Test
    void saysWhatAGenuineOneSays() {
        NEIGHBOURS.answer("POST", API, 200, VALID.formatted("VALID"));

        assertThat(sendForm("/paspoort", "zegel", "a.b.c"))
                .isValidPage("nl")
                .contains("Dit paspoort is echt", "BB+", "Niveau 4 van 9", "22 mei 2027")
                .contains(">a.b.c</textarea>");
        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .isEqualTo("{\"seal\":\"a.b.c\"}");
        assertThat(sendForm("/paspoort", "zegel", "a.b.c")).doesNotContain("Bekeken door mensen");
        NEIGHBOURS.answer("POST", API, 200, VALID.formatted("EXPIRED"));
        assertThat(sendForm("/paspoort", "zegel", "a.b.c")).contains("te oud", "BB+");
    }

    @Test
    void saysWhatPeopleMadeOfItAndThatThereIsANewerOne() {
        String decided = VALID.replace("\"riskStatus\"", "\"decision\":\"%s\",\"riskStatus\"");
        NEIGHBOURS.answer("POST", API, 200, decided.formatted("VALID", "OVERRIDDEN"));

        assertThat(sendForm("/paspoort", "zegel", "a.b.c"))
                .isValidPage("nl")
                .contains("Bekeken door mensen", "anders dan berekend");
        NEIGHBOURS.answer("POST", API, 200, decided.formatted("SUPERSEDED", "CONFIRMED"));
        assertThat(sendForm("/paspoort?lang=en", "zegel", "a.b.c"))
                .isValidPage("en")
                .contains("there is a newer one", "Two people confirmed this outcome");
    }

    @ParameterizedTest
    @CsvSource({
        "FORGED,is veranderd",
        "UNKNOWN_KEY,niet van ons",
        "UNREADABLE,geen zegel",
        "NEWER_CODE,is veranderd"
    })
    void saysThatOneIsNotGenuine(String code, String text) {
        NEIGHBOURS.answer("POST", API, 200, "{\"code\":\"%s\"}".formatted(code));

        assertThat(sendForm("/paspoort", "zegel", "<b>x</b>"))
                .isValidPage("nl")
                .contains(text)
                .doesNotContain("<b>x", "Wat het zegt");
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        assertThat(sendForm("/paspoort", "zegel", " "))
                .hasStatus(400)
                .isComplete("nl")
                .contains("Plak het zegel");
        NEIGHBOURS.answer("POST", API, 400, "{\"errors\":[]}");
        assertThat(sendForm("/paspoort", "zegel", "x")).hasStatus(400).contains("te lang");
        NEIGHBOURS.answer("POST", API, 503, "{}");
        assertThat(sendForm("/paspoort", "zegel", "x")).hasStatus(503);
    }
}
