package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.util.stream.Stream;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
            assertThat(NEIGHBOURS.asked())
                    .allMatch(call -> RequestMethod.GET.equals(call.getMethod()));
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
        void asksNothingWhenOnlySomethingElseChanged() {
            NEIGHBOURS.knowsRequest("draft-full");
            String basis =
                    openOwn(NEED)
                            .html()
                            .replaceFirst("(?s).*name=\"basis\" value=\"([^\"]+)\".*", "$1");
            NEIGHBOURS.savesOver("\"3\"", "draft-full");

            assertThat(sendForm(NEED, with(GOOD_NEED, "versie", "\"3\"", "basis", basis)))
                    .redirectsTo("/aanvragen/r1?gemeld=opgeslagen");
            assertThat(sendForm(NEED, with(GOOD_NEED, "versie", "\"3\"", "basis", "other")))
                    .hasStatus(409)
                    .contains("Sla mijn versie op");
        }

        private static String[] with(String[] form, String... more) {
            return Stream.concat(Stream.of(form).skip(2), Stream.of(more)).toArray(String[]::new);
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
}
