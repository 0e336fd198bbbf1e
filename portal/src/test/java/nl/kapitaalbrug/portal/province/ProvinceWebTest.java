package nl.kapitaalbrug.portal.province;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.Page;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceWebTest extends PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/provincie", "/provincie?maat=euro", "/provincie?synthetisch=nee"})
    void readsInBothLanguagesAndBothMeasures(String path) {
        NEIGHBOURS.knowsDemand();
        String english = path + (path.contains("?") ? "&" : "?") + "lang=en";

        assertThat(open(path, Role.PROVINCE_ANALYST)).isValidPage("nl");
        assertThat(open(english, Role.PROVINCE_ANALYST)).isValidPage("en");
    }

    @Test
    void beginsWithWhatStandsOut() {
        NEIGHBOURS.knowsDemand();

        assertThat(openAsAnalyst("/provincie"))
                .containsPattern("<h1[^>]*>Van de aanvragen [^<]+ vindt [0-9]+% niet genoeg geld<")
                .contains("Op papier, op 23 november 2026");
        assertThat(openAsAnalyst("/provincie?maat=euro"))
                .containsPattern("<h1[^>]*>Van het geld in aanvragen ");
    }

    @Test
    void eachFigureSaysWhatItFoundWithATableAndAFile() {
        NEIGHBOURS.knowsDemand();

        assertThat(openAsAnalyst("/provincie"))
                .containsPattern("Van de 312 aanvragen werden er [0-9]+ ingediend en beoordeeld")
                .containsPattern("De meeste aanvragen komen uit Enschede: [0-9]+")
                .contains("Stand op 23 november 2026, n = 312.")
                .contains("Toon als tabel", "href=\"/provincie/cijfers/trechter.csv\"")
                .contains("href=\"/provincie/cijfers/gemeenten.csv\"")
                .contains("href=\"/provincie/cijfers/redenen.csv\"")
                .contains(">ENS</text>", "<title>Enschede: ");
    }

    @Test
    void marksWhatIsNotReal() {
        NEIGHBOURS.knowsDemand();

        assertThat(openAsAnalyst("/provincie"))
                .contains("0 echte aanvragen, 12 voorbeelden en 300 kunstmatige")
                .contains("Niet alleen echte aanvragen");
    }

    @Test
    void hiddenNumbersSayWhy() {
        NEIGHBOURS.knowsDemand();

        assertThat(openAsAnalyst("/provincie"))
                .contains("minder dan 3 bedrijven", "te weinig bedrijven om uit te splitsen")
                .doesNotContain("MIN_COUNT", "null");
        assertThat(openAsAnalyst("/provincie?maat=euro"))
                .contains("één bedrijf bepaalt dit bedrag");
    }

    @Test
    void theSwitchesAreLinksThatKeepOneAnother() {
        NEIGHBOURS.knowsDemand();

        assertThat(openAsAnalyst("/provincie?maat=euro&synthetisch=nee"))
                .contains("href=\"/provincie?synthetisch=nee\"")
                .contains("href=\"/provincie?maat=euro\"")
                .contains("href=\"/provincie/cijfers/trechter.csv?synthetisch=nee\"");
        assertThat(NEIGHBOURS.asked().getFirst().getUrl())
                .isEqualTo("/v1/demand?synthetic=exclude");
    }

    @Test
    void anythingElseInTheAddressIsTheDefault() {
        NEIGHBOURS.knowsDemand();

        assertThat(openAsAnalyst("/provincie?maat=x&synthetisch=y")).isValidPage("nl");
        assertThat(NEIGHBOURS.asked().getFirst().getUrl())
                .isEqualTo("/v1/demand?synthetic=include");
    }

    @Test
    void saysWhatWillBeThereWhenThereIsNothing() {
        NEIGHBOURS.knowsNoDemand();

        assertThat(openAsAnalyst("/provincie"))
                .isValidPage("nl")
                .contains("Nog geen aanvragen om te tellen")
                .doesNotContain("Toon als tabel");
        assertThat(openAsAnalyst("/provincie?synthetisch=nee"))
                .isValidPage("nl")
                .contains("href=\"/provincie\"");
    }

    @Test
    void saysThatItIsNotAvailableRatherThanEmpty() {
        NEIGHBOURS.losesDemand();

        assertThat(openAsAnalyst("/provincie")).hasStatus(503).isComplete("nl");
        assertThat(openAsAnalyst("/provincie/cijfers/trechter.csv")).hasStatus(503);
    }

    @ParameterizedTest
    @CsvSource({
        "trechter, funnel",
        "stilgevallen, leaving",
        "gemeenten, municipalities",
        "bestedingen, spends",
        "bedragen, ticket-bands",
        "redenen, criteria"
    })
    void handsOutEachFigureAsAFile(String name, String figure) {
        NEIGHBOURS.knowsDemand();

        Page page = openAsAnalyst("/provincie/cijfers/" + name + ".csv?synthetisch=nee");

        assertThat(page)
                .hasStatus(200)
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader("Content-Disposition", "kapitaalbrug-" + name + ".csv")
                .contains("code,naam");
        assertThat(NEIGHBOURS.asked().getFirst().getUrl())
                .isEqualTo("/v1/demand-figures/" + figure + "?synthetic=exclude");
    }

    @Test
    void anUnknownFigureIsAnUnknownPage() {
        assertThat(openAsAnalyst("/provincie/cijfers/onbekend.csv")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PROVINCE_ANALYST")
    void isForTheProvinceOnly(Role role) {
        NEIGHBOURS.knowsDemand();

        assertThat(open("/provincie", role)).hasStatus(403);
        assertThat(open("/provincie/cijfers/trechter.csv", role)).hasStatus(403);
        assertThat(open("/hulp", role)).doesNotContain("href=\"/provincie\"");
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThat(open("/provincie")).hasStatus(401);
    }

    private Page openAsAnalyst(String path) {
        return open(path, Role.PROVINCE_ANALYST);
    }

    private Page open(String path, Role role) {
        return openAs(TestUsers.user("sub-1", role), path);
    }
}
