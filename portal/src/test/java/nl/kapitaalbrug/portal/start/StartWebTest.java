package nl.kapitaalbrug.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;

class StartWebTest extends PageTest {

    @Test
    void countsWhatTheCatalogueHoldsOverAllItsPages() {
        NEIGHBOURS.knowsCatalogue();

        assertThat(open("/"))
                .isValidPage("nl")
                .contains(
                        "5 financieringen in onze lijst", "3 zijn open", "Van 2 is nog niet zeker")
                .contains("1 november 2026");
        assertThat(open("/?lang=en")).isValidPage("en").contains("5 finance options");
    }

    @Test
    void showsEachKindWithItsNumberTheLargestFirst() {
        NEIGHBOURS.knowsCatalogue();

        String rows = open("/").html().replaceAll("(?s).*<tbody>(.*?)</tbody>.*", "$1");

        assertThat(rows.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .startsWith(" Lening 3 ")
                .contains("Subsidie 1", "Anders 1")
                .doesNotContain("Aandelenkapitaal", "Garantie van de overheid", "A_KIND");
    }

    @Test
    void saysThatTheNumbersAreNotAvailableRatherThanZero() {
        assertThat(open("/"))
                .isValidPage("nl")
                .contains("De aantallen zijn nu niet beschikbaar", "Kijk wat past")
                .doesNotContain("0 financieringen");
        assertThat(open("/?lang=en")).isValidPage("en");
    }

    @Test
    void hasADoorForEachOfTheThreeSides() {
        assertThat(open("/"))
                .contains(
                        "href=\"/aanvragen/nieuw\"",
                        "href=\"/deals/passend\"",
                        "href=\"/provincie\"")
                .doesNotContain("/rondleiding");
    }
}
