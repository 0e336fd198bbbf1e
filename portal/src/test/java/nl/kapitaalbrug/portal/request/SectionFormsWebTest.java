package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFormsWebTest extends PageTest {

    private static final String COMPANY = "/aanvragen/r1/bedrijf";
    private static final String NEED = "/aanvragen/r1/investering";

    private static final String[] GOOD_NEED = {
        "versie", "\"7\"",
        "spend/MACHINES", "€ 165.000",
        "spend/PEOPLE_AND_TRAINING", "15000",
        "ownContribution", "36.000",
        "tenor", "60",
        "mainAim", "GROWTH",
        "aims", "AUTOMATION_AND_PRODUCTIVITY",
        "place", "GM0164",
        "firstCommitmentDate", "15 januari 2027"
    };

    @BeforeEach
    void draft() {
        NEIGHBOURS.knowsRequest("draft-empty");
    }

    @Nested
    class Saving {

        @Test
        void sendsWhatWasMeantAndGoesBackToTheOverview() {
            NEIGHBOURS.saves();

            assertThat(sendForm(NEED, GOOD_NEED)).redirectsTo("/aanvragen/r1?gemeld=opgeslagen");

            var sent = NEIGHBOURS.asked().getFirst();
            assertThat(sent.getHeader("If-Match")).isEqualTo("\"7\"");
            assertThat(sent.getHeader("Accept-Language")).isEqualTo("nl");
            assertThat(sent.getBodyAsString())
                    .isEqualTo(
                            """
                            {"spend":{"MACHINES":165000,"PEOPLE_AND_TRAINING":15000},\
                            "ownContribution":36000,"tenor":60,"graceNeededMonths":null,\
                            "assetLifeMonths":null,\
                            "aims":["GROWTH","AUTOMATION_AND_PRODUCTIVITY"],"place":"GM0164",\
                            "firstCommitmentDate":"2027-01-15"}\
                            """);
        }

        @Test
        void showsEverythingThatIsWrongAndKeepsWhatWasTyped() {
            assertThat(
                            sendForm(
                                    NEED,
                                    "versie",
                                    "\"7\"",
                                    "spend/MACHINES",
                                    "1.2500",
                                    "tenor",
                                    "lang",
                                    "lang",
                                    "nl"))
                    .hasStatus(400)
                    .isComplete("nl")
                    .contains("value=\"1.2500\"", "value=\"lang\"")
                    .contains("2 antwoorden kloppen nog niet", "Fout: Wat u nodig hebt")
                    .contains("href=\"#v-spend-MACHINES\"", "id=\"v-spend-MACHINES\"")
                    .contains("href=\"#v-tenor\"", "id=\"v-tenor\"")
                    .contains("aria-invalid=\"true\"", "autofocus");
            assertThat(NEIGHBOURS.asked()).isEmpty();
        }

        @Test
        void aPartMayBeSavedBeforeItIsComplete() {
            NEIGHBOURS.saves();

            assertThat(sendForm(NEED, "versie", "\"7\"", "tenor", "60")).hasStatus(303);
        }

        @Test
        void showsWhatASavedPartStillNeeds() {
            NEIGHBOURS.knowsRequest("draft-begun");

            assertThat(openOwn(NEED))
                    .isValidPage("nl")
                    .contains("href=\"#v-mainAim\"", "Kies uw belangrijkste doel")
                    .contains("href=\"#v-spend-MACHINES\"");
            assertThat(openOwn("/aanvragen/r1")).contains("Begonnen");
        }

        @Test
        void putsWhatAServiceRefusesAtItsField() {
            NEIGHBOURS.refusesToSave(
                    400,
                    """
                    [{"pointer":"/tenor","code":"TENOR_OUT_OF_RANGE","detail":"x"},\
                    {"pointer":"/spend/MACHINES","code":"NEW_CODE","detail":"Dit kan niet."},\
                    {"pointer":"","code":"EXTERNAL_NEED_TOO_SMALL","detail":"y"}]\
                    """);

            assertThat(sendForm(NEED, GOOD_NEED))
                    .hasStatus(400)
                    .isComplete("nl")
                    .contains("Vul een looptijd in van 1 tot 480 maanden", "Dit kan niet.")
                    .contains("Er blijft te weinig over", "value=\"€ 165.000\"");
        }

        @Test
        void losesNothingWhenTheServiceIsDown() {
            NEIGHBOURS.cannotSave();

            assertThat(sendForm(NEED, GOOD_NEED))
                    .hasStatus(503)
                    .isComplete("nl")
                    .contains("Opslaan lukt nu niet", "value=\"€ 165.000\"", "15 januari 2027");
        }

        @Test
        void showsBothVersionsWhenSomebodySavedInTheMeantime() {
            NEIGHBOURS.knowsRequest("draft-full");
            NEIGHBOURS.refusesToSave(412, "[]");

            assertThat(
                            sendForm(
                                    NEED,
                                    "versie",
                                    "\"3\"",
                                    "spend/MACHINES",
                                    "200.000",
                                    "ownContribution",
                                    "40.000",
                                    "tenor",
                                    "72",
                                    "mainAim",
                                    "GROWTH",
                                    "place",
                                    "GM0153"))
                    .hasStatus(409)
                    .isComplete("nl")
                    .contains(
                            "in een ander venster gewijzigd",
                            "165.000",
                            "200.000",
                            "Hengelo",
                            "Enschede")
                    .contains("name=\"versie\" value=\"&quot;7&quot;\"", "Sla mijn versie op");
        }

        @Test
        void userTextIsShownAsText() {
            assertThat(
                            sendForm(
                                    COMPANY,
                                    "actie",
                                    "zoek",
                                    "name",
                                    "<script>alert(1)</script>\" autofocus=\""))
                    .hasStatus(400)
                    .doesNotContain("<script>alert", "\" autofocus=\"\"")
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
        }
    }

    @Nested
    class Register {

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
            assertThat(NEIGHBOURS.asked()).isEmpty();
        }
    }

    @Nested
    class Technology {

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

    @Nested
    class Submission {

        private static final String CHECK = "/aanvragen/r1/controleren";

        @Test
        void sendsAndConfirms() {
            NEIGHBOURS.submits();

            assertThat(sendForm(CHECK, "sleutel", "key-2", "versie", "\"7\""))
                    .redirectsTo("/aanvragen/r1/verzonden");
            assertThat(NEIGHBOURS.asked().getFirst().getHeader("Idempotency-Key"))
                    .isEqualTo("key-2");
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
                            "href=\"/aanvragen/r1/investering\"",
                            "Dit onderdeel is nog niet ingevuld")
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
}
