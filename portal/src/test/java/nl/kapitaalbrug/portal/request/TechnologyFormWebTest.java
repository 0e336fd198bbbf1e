package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TechnologyFormWebTest extends PageTest {

    @BeforeEach
    void draft() {
        NEIGHBOURS.knowsRequest("draft-empty");
    }

    private static final String PATH = "/aanvragen/r1/techniek";

    @Test
    void aFirmThatBuysSendsNoQuestionnaire() {
        NEIGHBOURS.saves();

        sendForm(
                PATH,
                "versie",
                "\"7\"",
                "role",
                "BUYS_PROVEN",
                "elements/0/answers/T1.1/response",
                "YES");

        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .isEqualTo("{\"role\":\"BUYS_PROVEN\",\"elements\":[]}");
    }

    @Test
    void showsWhatWasAnswered() {
        NEIGHBOURS.knowsRequest("draft-develops");

        assertThat(openOwn("/aanvragen/r1/techniek"))
                .isValidPage("nl")
                .contains(
                        "value=\"accupakket\"", "value=\"3-2026\"", "Niveau 9: In gebruik bewezen")
                .contains("<option value=\"NO_RULE_COVERS_IT\" selected=\"selected\">");
        assertThat(openOwn("/aanvragen/r1/techniek"))
                .contains("href=\"/aanvragen/r1/documenten\">Stuur bewijs mee");
        assertThat(openOwn("/aanvragen/r1/techniek?lang=en")).isValidPage("en");
        assertThat(openOwn("/aanvragen/r1/controleren"))
                .isValidPage("nl")
                .contains("accupakket", "3 van 24 uitspraken beantwoord");
    }

    @Test
    void aFirmThatDevelopsSendsItsProof() {
        NEIGHBOURS.saves();

        sendForm(
                PATH,
                "versie",
                "\"7\"",
                "role",
                "DEVELOPS",
                "elements/0/name",
                "accupakket",
                "elements/0/answers/T1.1/response",
                "YES",
                "elements/0/answers/T1.1/grade",
                "2",
                "elements/0/answers/T1.1/evidenceMonth",
                "maart 2026",
                "elements/0/answers/T1.2/response",
                "NO",
                "elements/0/answers/T1.2/grade",
                "3",
                "elements/0/answers/T4.3/response",
                "NOT_APPLICABLE",
                "elements/0/answers/T4.3/notApplicableReason",
                "NO_RULE_COVERS_IT");

        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .contains("\"key\":\"e1\",\"name\":\"accupakket\"")
                .contains(
                        "\"T1.1\":{\"response\":\"YES\",\"grade\":2,\"evidenceMonth\":\"2026-03\"")
                .contains("\"T1.2\":{\"response\":\"NO\",\"grade\":0,\"evidenceMonth\":null")
                .contains("\"notApplicableReason\":\"NO_RULE_COVERS_IT\"");
    }

    @Test
    void theElementsThatAreNotShownStayAsTheyAre() {
        NEIGHBOURS.knowsRequestWith(
                "technology",
                """
                {"role":"DEVELOPS","elements":[
                  {"key":"e2","name":"accupakket","answers":{}},
                  {"key":"e5","name":"laadpaal","answers":{"T1.1":{"response":"YES","grade":2}}}]}
                """);
        NEIGHBOURS.saves();

        sendForm(PATH, "versie", "\"7\"", "role", "DEVELOPS", "elements/0/name", "accu");

        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .contains("{\"key\":\"e2\",\"name\":\"accu\"", "\"key\":\"e5\"", "laadpaal")
                .contains("\"T1.1\":{\"response\":\"YES\",\"grade\":2}");
    }

    @Test
    void nothingIsSavedWhileTheOtherElementsCannotBeRead() {
        NEIGHBOURS.losesRequest();
        NEIGHBOURS.saves();

        assertThat(sendForm(PATH, "versie", "\"7\"", "role", "DEVELOPS", "elements/0/name", "accu"))
                .hasStatus(503)
                .contains("Wat u typte, staat er nog", "value=\"accu\"");

        assertThat(NEIGHBOURS.asked())
                .noneMatch(call -> RequestMethod.PUT.equals(call.getMethod()));
    }

    @Test
    void notApplicableNeedsAReason() {
        assertThat(
                        sendForm(
                                PATH,
                                "role",
                                "DEVELOPS",
                                "elements/0/answers/T4.3/response",
                                "NOT_APPLICABLE"))
                .hasStatus(400)
                .isComplete("nl")
                .contains("#v-elements-0-answers-T4-3-notApplicableReason");
    }
}
