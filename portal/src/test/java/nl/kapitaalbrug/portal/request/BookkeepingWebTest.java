package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookkeepingWebTest extends PageTest {

    private static final String PATH = "/aanvragen/r1/cijfers/boekhouding";

    @BeforeEach
    void knowsTheDraft() {
        NEIGHBOURS.knowsRequest("draft-begun");
        NEIGHBOURS.knowsBookkeepings("bookkeepings");
    }

    @Test
    void showsYearsStatementsAndWhatIsNotKept() {
        assertThat(openOwn(PATH))
                .isValidPage("nl")
                .contains("Boekjaar 2024", "Boekjaar 2023", "12 rekeningen", "met Proef 1")
                .contains("€\u00a0605.000", "€\u00a0410.000", "€\u00a0900.000", "39,7")
                .contains("Personeelskosten staan ook bij de kostprijs.")
                .contains("Klanten, leveranciers, bankregels")
                .containsOnlyOnce("value=\"neem\"")
                .doesNotContain("<b>Vraag");
        assertThat(openOwn(PATH + "?lang=en"))
                .isValidPage("en")
                .contains("Fiscal year 2023", "Net turnover", "What we keep");
    }

    @Test
    void sendsTheFileStraightToTheServiceAndComesBack() {
        assertThat(openOwn(PATH))
                .contains(
                        "action=\"/api/applicant/v1/financing-requests/r1/bookkeepings\"",
                        "enctype=\"multipart/form-data\"",
                        "name=\"returnTo\" value=\"" + PATH + "\"");
    }

    @Test
    void proposesALineForAnAccountWithoutOne() {
        assertThat(openOwn(PATH))
                .contains(
                        "4900 Diverse kosten", "Saldo €\u00a01.250,50", "Ons voorstel staat er al")
                .containsPattern("value=\"OTHER_OPERATING_COST\" selected")
                .contains("name=\"regel.9999\"");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(openOwn(PATH + "?refused=TRANSACTION_UNBALANCED.812~EMPTY_FILE.0"))
                .isValidPage("nl")
                .contains("Dit bestand kunnen wij niet gebruiken", "Een boeking klopt niet.")
                .contains("(regel 812)", "Kies eerst een bestand.", "Fout:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X.1", "TRANSACTION_UNBALANCED", "EMPTY_FILE.x", "%3Cb%3E.1", ""})
    void saysNothingOfWhatNobodyKnows(String refused) {
        assertThat(openOwn(PATH + "?refused=" + refused))
                .hasStatus(200)
                .doesNotContain("kunnen wij niet gebruiken");
    }

    @Test
    void tellsThatAYearWasRead() {
        assertThat(openOwn(PATH + "?imported=2023")).contains("Het boekjaar 2023 is gelezen.");
        assertThat(openOwn(PATH + "?replaced=2023"))
                .contains("Het boekjaar 2023 is opnieuw gelezen");
        assertThat(openOwn(PATH + "?imported=%3Cb%3E")).doesNotContain("is gelezen");
    }

    @Test
    void placesAccountsAndTakesFiguresOver() {
        NEIGHBOURS.takesBookkeepings(200);

        assertThat(
                        sendForm(
                                PATH,
                                "actie",
                                "plaats",
                                "jaar",
                                "2024",
                                "versie",
                                "3",
                                "regel.4900",
                                "OTHER_OPERATING_COST",
                                "regel.9999",
                                ""))
                .redirectsTo(PATH);
        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .isEqualTo("{\"lines\":{\"4900\":\"OTHER_OPERATING_COST\"}}");
        assertThat(NEIGHBOURS.asked().getFirst().getHeader("If-Match")).isEqualTo("\"3\"");
        assertThat(sendForm(PATH, "actie", "neem", "jaar", "2023", "versie", "\"7\""))
                .redirectsTo("/aanvragen/r1/cijfers");
        assertThat(NEIGHBOURS.asked().getFirst().getBodyAsString())
                .isEqualTo("{\"fiscalYear\":2023}");
    }

    @Test
    void showsAgainWhatSomebodyChangedInTheMeantime() {
        NEIGHBOURS.takesBookkeepings(412);

        assertThat(sendForm(PATH, "actie", "neem", "jaar", "2023", "versie", "\"7\""))
                .hasStatus(409)
                .isComplete("nl")
                .contains("Iemand heeft intussen iets gewijzigd.");
    }

    @Test
    void isThereForDraftsOnly() {
        NEIGHBOURS.knowsRequest("withdrawn");

        assertThat(openOwn(PATH)).hasStatus(404);
    }

    @Test
    void asksAReasonOnlyWhenFiguresWereImported() {
        assertThat(openOwn("/aanvragen/r1/cijfers"))
                .contains("href=\"" + PATH + "\"", "Bestand uit uw boekhouding")
                .doesNotContain("Waarom verandert u een cijfer?");
        NEIGHBOURS.knowsRequestWith(
                "imported", "{\"fiscalYear\":2023,\"correctionReason\":\"Voorraad geteld\"}");

        assertThat(openOwn("/aanvragen/r1/cijfers"))
                .isValidPage("nl")
                .contains("uw boekhouding van 2023", "Waarom verandert u een cijfer?");
    }
}
