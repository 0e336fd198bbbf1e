package nl.kapitaalbrug.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.Page;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteWebTest extends PageTest {

    @BeforeEach
    void aRequestWithRoutes() {
        NEIGHBOURS.knowsRequest("matched");
        NEIGHBOURS.knowsResults();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank-lening+bmkb-klein",
                "bank-lening+bmkb-regulier",
                "qredits",
                "innovatiefonds",
                "startfonds",
                "eia"
            })
    void everyRouteHasAPageInBothLanguages(String route) {
        assertThat(route(route)).isValidPage("nl").contains("Praat met een mens");
        assertThat(route(route + "?lang=en")).isValidPage("en").contains("Talk to a person");
    }

    @Test
    void showsEveryPointWithItsSource() {
        assertThat(route("bank-lening+bmkb-klein"))
                .contains("Banklening met BMKB klein krediet", "Alle punten", "Hengelo", "Voldoet")
                .contains("href=\"https://www.rvo.nl/", "1 november 2026")
                .contains("Terug naar alle wegen", "href=\"/aanvragen/r1#wegen\"");
    }

    @Test
    void theSheetForTheBankSaysHowAnAmountComesAbout() {
        assertThat(route("bank-lening+bmkb-klein"))
                .contains("id=\"blad\"", "97.200")
                .contains("<td>€\u00a04.590</td>", ">4,25% van dat deel<")
                .contains("<td>€\u00a027.000</td>", ">25% van dat deel (niet bevestigd)<");
        assertThat(route("qredits")).doesNotContain("id=\"blad\"");
    }

    @Test
    void saysWhatThisOneRouteAddsToTheOthers() {
        assertThat(route("bank-lening+bmkb-regulier")).contains("Vraag of deze bank");
        assertThat(route("bank-lening+bmkb-klein")).doesNotContain("Vraag of deze bank");
        assertThat(route("qredits")).contains("Wil hetzelfde pandrecht");
    }

    @Test
    void saysWhoCanTellWhatIsStillOpen() {
        assertThat(route("qredits")).contains("Aanbieder beoordeelt");
        assertThat(route("bank-lening+bmkb-klein")).contains("Vraag de aanbieder");
        assertThat(route("innovatiefonds")).contains("Bewijs ontbreekt", "nu open is");
    }

    @Test
    void aRefusalStartsWithWhatIsPossible() {
        assertThat(route("startfonds"))
                .contains("Past nu niet", "Met een bedrag tot €\u00a0150.000 past het wel");
    }

    @Test
    void aRouteOfAWithdrawnRequestIsHistory() {
        NEIGHBOURS.knowsRequest("withdrawn");

        assertThat(route("bank-lening+bmkb-klein"))
                .isValidPage("nl")
                .contains("Paste", "Alle punten")
                .doesNotContain("id=\"blad\"");
        assertThat(route("startfonds")).contains("Paste niet").doesNotContain("past het wel");
    }

    @Test
    void aTaxAdvantageHasNoPrice() {
        assertThat(route("eia")).contains("<dt>Aanvragen</dt>").doesNotContain("<dt>Kosten</dt>");
        assertThat(route("qredits")).contains("<dt>Kosten</dt>");
    }

    @Test
    void anUnknownRouteIsAnUnknownPage() {
        assertThat(route("die-er-niet-is")).hasStatus(404).isComplete("nl");
    }

    @Test
    void saysThatRoutesAreNotAvailableWhenTheServiceIsDown() {
        NEIGHBOURS.losesResults();

        assertThat(route("qredits")).hasStatus(503).isComplete("nl");
    }

    private Page route(String route) {
        return openOwn("/aanvragen/r1/wegen/" + route);
    }
}
