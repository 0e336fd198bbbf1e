package nl.kapitaalbrug.portal.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalculatorWebTest extends PageTest {

    private static final String LIFETIME = "/rekenen/lifetime-expected-loss";

    @BeforeEach
    void calculates() {
        NEIGHBOURS.calculates();
    }

    @Nested
    class Pages {

        @Test
        void listEveryCalculatorByGroup() {
            assertThat(open("/rekenen"))
                    .isValidPage("nl")
                    .contains(
                            "href=\"/rekenen/trl-system\"",
                            "href=\"/rekenen/altman-z-double-prime\"",
                            "href=\"/rekenen/size-class\"",
                            "Hoe ver is de techniek?");
            assertThat(open("/rekenen?lang=en")).isValidPage("en").contains("Altman Z″-score");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "trl",
                    "trl-system",
                    "altman-z-double-prime",
                    "altman-z-prime",
                    "ratios",
                    "scorecard",
                    "expected-loss",
                    "lifetime-expected-loss",
                    "size-class",
                    "added-value"
                })
        void showFormulaFormAndExampleInBothLanguages(String name) {
            String path = "/rekenen/" + name;

            assertThat(open(path)).isValidPage("nl").contains("De formule", "Reken uit");
            assertThat(open(path + "?lang=en")).isValidPage("en").contains("The formula");
            assertThat(open(path + "?voorbeeld=ja"))
                    .isValidPage("nl")
                    .contains("De uitkomst", "Wat dit betekent");
            assertThat(open(path + "?voorbeeld=ja&lang=en")).isValidPage("en");
        }

        @Test
        void nameTheConstantsWithTheirSources() {
            assertThat(open("/rekenen/altman-z-double-prime"))
                    .contains("Z″ = 6,56 × X₁", "Versie risk-1", "Altman 2005", "1 januari 2026");
        }

        @Test
        void areThereForPeopleOfEveryRole() {
            assertThat(openAs(TestUsers.user("sub-1", Role.FINANCIER), "/rekenen/ratios"))
                    .hasStatus(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"unknown", "Trl", "a--b", "altmanZPrime"})
        void doNotExistForUnknownNames(String name) {
            assertThat(open("/rekenen/" + name)).hasStatus(404);
        }

        @Test
        void sayThatTheServiceIsNotThereAndKeepWhatWasTyped() {
            NEIGHBOURS.cannotCalculate();

            assertThat(open(LIFETIME + "?reken=ja&pd=3&lgd=40&principalEur=1&years=2"))
                    .hasStatus(503)
                    .isComplete("nl")
                    .contains("Rekenen lukt nu niet", "value=\"40\"");
        }
    }

    @Nested
    class Forms {

        @Test
        void sendWhatWasTypedTheDutchWay() {
            assertThat(
                            open(
                                    LIFETIME
                                            + "?reken=ja&pd=2%2C93%25&lgd=40&principalEur=250.000&years=5"))
                    .isValidPage("nl")
                    .contains("value=\"250.000\"", "value=\"2,93%\"");

            assertThat(sent("lifetimeExpectedLoss"))
                    .contains("\"pd\":0.0293", "\"lgd\":0.4", "\"principalEur\":250000")
                    .contains("\"years\":5", "\"method\":\"lifetimeExpectedLoss\"");
        }

        @Test
        void leaveBlanksOutOfTheAddress() {
            assertThat(open("/rekenen/ratios?reken=ja&ebitEur=&interestEur=5%20000&equityEur="))
                    .redirectsTo("/rekenen/ratios?reken=ja&interestEur=5%20000");
        }

        @Test
        void nameEverythingThatIsWrongAndKeepIt() {
            assertThat(open(LIFETIME + "?reken=ja&pd=101&lgd=x&principalEur=1.2500&years=veel"))
                    .hasStatus(400)
                    .isComplete("nl")
                    .contains("4 antwoorden kloppen nog niet", "value=\"1.2500\"", "value=\"veel\"")
                    .contains("href=\"#v-principalEur\"");
        }

        @Test
        void showWhatTheServiceRefusesAtItsField() {
            NEIGHBOURS.refusesToCalculate(
                    "[{\"pointer\":\"/years\",\"code\":\"OUT_OF_RANGE\",\"detail\":\"Te lang.\"}]");

            assertThat(open(LIFETIME + "?reken=ja&pd=3&lgd=40&principalEur=1&years=500"))
                    .hasStatus(400)
                    .isComplete("nl")
                    .contains("href=\"#v-years\"", "Te lang.");
        }

        @Test
        void askALegalForm() {
            assertThat(open("/rekenen/scorecard?reken=ja&ebitEur=5"))
                    .hasStatus(400)
                    .contains("Kies een van de mogelijkheden");
        }

        @Test
        void haveRoomForOneMoreFirmThanWasFilledIn() {
            assertThat(open("/rekenen/size-class"))
                    .contains("Partnerbedrijf 1")
                    .doesNotContain("Partnerbedrijf 2");
            assertThat(
                            open(
                                    "/rekenen/size-class?reken=ja&headcount=12%2C5"
                                            + "&partners.0.share=30&partners.0.headcount=4"))
                    .isValidPage("nl")
                    .contains("Partnerbedrijf 2");

            assertThat(sent("sizeClass"))
                    .contains("\"headcount\":12.5", "\"share\":0.3", "\"linked\":[]");
        }

        @Test
        void sendStatementsWithTheirProof() {
            assertThat(
                            open(
                                    "/rekenen/trl?reken=ja&T1.1=Y&T1.1.bewijs=2&T1.1.maanden=6"
                                            + "&T1.2=N&T4.3=NA"))
                    .isValidPage("nl");

            assertThat(sent("trl"))
                    .contains("\"T1.1\":[\"Y\",2,6]")
                    .contains("\"T1.2\":[\"N\",0,null]", "\"T4.3\":[\"NA\",0,null]");
        }

        @Test
        void sendEachElementByItsName() {
            assertThat(
                            open(
                                    "/rekenen/trl-system?reken=ja&onderdelen=3&e1.naam=pomp"
                                            + "&e1.T1.1=Y&e3.naam=regeling&e3.T1.1=N"))
                    .isValidPage("nl");

            assertThat(sent("trlSystem"))
                    .contains("\"pomp\":{\"T1.1\":[\"Y\",0,null]}")
                    .contains("\"regeling\":{\"T1.1\":[\"N\",0,null]}");
            assertThat(open("/rekenen/trl-system?reken=ja&e1.naam=a&e2.naam=a"))
                    .hasStatus(400)
                    .contains("Deze naam is al gebruikt");
            assertThat(open("/rekenen/trl-system?reken=ja&e1.T1.1=Y"))
                    .hasStatus(400)
                    .contains("Geef dit onderdeel een naam");
        }
    }

    @Nested
    class Answers {

        @Test
        void readAsPeopleWriteFigures() {
            assertThat(open(LIFETIME + "?voorbeeld=ja"))
                    .containsPattern("<strong>€(&nbsp;|\u00a0)[0-9.]+,[0-9]{2}</strong>");
            assertThat(open("/rekenen/scorecard?voorbeeld=ja&lang=en"))
                    .contains("Indicative class", "The steps to the class", "no credit rating");
        }

        @Test
        void nameStatementsThatAreStillMissing() {
            assertThat(open("/rekenen/trl?voorbeeld=ja")).contains("T6.1: ");
        }

        @Test
        void sayWhenSomethingCannotBeCalculated() {
            NEIGHBOURS.answersCalculation(
                    "ratios",
                    "{\"dscr\":null,\"flags\":[\"NO_DEBT_SERVICE\"],\"parameterVersion\":\"risk-1\","
                            + "\"reasons\":[{\"code\":\"NO_DEBT_SERVICE\",\"text\":"
                            + "{\"nl\":\"Geen rente.\",\"en\":\"No interest.\"}}]}");

            assertThat(open("/rekenen/ratios?reken=ja&ebitEur=1"))
                    .isValidPage("nl")
                    .contains("Niet te berekenen", "Geen rente.");
        }
    }

    private static String sent(String method) {
        return NEIGHBOURS.asked().stream()
                .filter(call -> call.getMethod().getName().equals("POST"))
                .filter(call -> call.getUrl().equals("/v1/calculations/" + method))
                .findFirst()
                .orElseThrow()
                .getBodyAsString();
    }

    @Test
    void everybodyFindsTheWay() {
        for (String path : List.of("/", "/model")) {
            assertThat(open(path)).contains("href=\"/rekenen\"");
        }
    }
}
