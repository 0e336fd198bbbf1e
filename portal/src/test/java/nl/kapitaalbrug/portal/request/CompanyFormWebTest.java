package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyFormWebTest extends PageTest {

    private static final String COMPANY = "/aanvragen/r1/bedrijf";

    @BeforeEach
    void draft() {
        NEIGHBOURS.knowsRequest("draft-empty");
    }

    @Test
    void fillsInWhatTheRegisterKnows() {
        NEIGHBOURS.registerKnows();

        assertThat(sendForm(COMPANY, "actie", "zoek", "kvkNumber", "69 59 90 84"))
                .hasStatus(200)
                .isComplete("nl")
                .contains("Gevonden in het Handelsregister", "value=\"Test BV Donald\"")
                .contains("name=\"register/name\"", "value=\"13-9-2017\"")
                .contains("<option value=\"C\" selected=\"selected\">")
                .contains("Uit het Handelsregister");
    }

    @Test
    void neverWritesOverWhatWasTyped() {
        NEIGHBOURS.registerKnows();

        assertThat(
                        sendForm(
                                COMPANY,
                                "actie",
                                "zoek",
                                "kvkNumber",
                                "69599084",
                                "name",
                                "Mijn naam",
                                "employees",
                                "12"))
                .contains("value=\"Mijn naam\"", "value=\"12\"");
    }

    @Test
    void leavesItToTheServiceToSayWhereAnAnswerComesFrom() {
        NEIGHBOURS.saves();

        sendForm(
                COMPANY,
                "versie",
                "\"7\"",
                "kvkNumber",
                "69599084",
                "name",
                "Test BV Donald",
                "register/name",
                "Test BV Donald",
                "startDate",
                "13-9-2017");

        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .isEqualTo(
                        """
                        {"kvkNumber":"69599084","name":"Test BV Donald","legalForm":null,\
                        "sector":null,"startDate":"2017-09-13","employees":null}\
                        """);
    }

    @Test
    void anAnswerThatWasChangedNoLongerComesFromTheRegister() {
        assertThat(
                        sendForm(
                                COMPANY,
                                "versie",
                                "7",
                                "actie",
                                "zoek",
                                "name",
                                "Anders",
                                "register/name",
                                "Test BV Donald"))
                .hasStatus(400)
                .doesNotContain("Uit het Handelsregister");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_FOUND", "INVALID", "NOT_AVAILABLE"})
    void letsThePersonTypeWhenTheRegisterDoesNotHelp(String outcome) {
        NEIGHBOURS.registerSays(outcome);

        assertThat(sendForm(COMPANY, "actie", "zoek", "kvkNumber", "69599084", "name", "Eigen"))
                .hasStatus(200)
                .isComplete("nl")
                .contains("zelf in", "value=\"Eigen\"");
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThat(sendForm(COMPANY, "versie", "7", "actie", "zoek", "kvkNumber", "1234"))
                .hasStatus(400)
                .contains("acht cijfers", "value=\"1234\"");
        assertThat(NEIGHBOURS.asked()).allMatch(call -> RequestMethod.GET.equals(call.getMethod()));
    }
}
