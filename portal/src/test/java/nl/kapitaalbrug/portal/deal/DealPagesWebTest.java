package nl.kapitaalbrug.portal.deal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import nl.kapitaalbrug.portal.Neighbours;
import nl.kapitaalbrug.portal.Page;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealPagesWebTest extends PageTest {

    private static final String ONE = "/deals/" + "2".repeat(32);

    @ParameterizedTest
    @CsvSource({
        "/deals, nl",
        "/deals?lang=en, en",
        "/deals/passend, nl",
        "/deals/passend?lang=en, en"
    })
    void listsAreValid(String path, String language) {
        NEIGHBOURS.knowsDeals();

        assertThat(openAsMember(path)).isValidPage(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?lang=en"})
    void aDealIsValid(String language) {
        NEIGHBOURS.knowsDeals();

        assertThat(openAsMember(ONE + language))
                .isValidPage(language.isEmpty() ? "nl" : "en")
                .contains("Qredits MKB-krediet");
    }

    @Test
    void rowsCanBeScanned() {
        NEIGHBOURS.knowsDeals();

        assertThat(openAsMember("/deals"))
                .contains("44 deals", "Twente · Industrie · Klein: 10 tot 50 mensen")
                .contains("Voorbeeld, geen echt bedrijf", "Nagemaakt, geen echt bedrijf")
                .contains("Niveau 5 van 9 aangetoond, 7 genoemd", "Bewezen door de leverancier")
                .contains("betrouwbaarheid middel", "Nog geen jaarcijfers", "Te weinig cijfers")
                .contains("Sector niet genoemd", "Overijssel, regio niet genoemd")
                .contains("Pagina 1 van 3", "href=\"/deals?pagina=2\"");
    }

    @Test
    void drawsTheLevelsThatAreShownAndThoseThatAreClaimed() {
        NEIGHBOURS.knowsDeals();

        String drawing =
                openAsMember(ONE)
                        .html()
                        .replaceAll("(?s).*<svg class=\"kb-levels.*?>(.*?)</svg>.*", "$1");

        assertThat(drawing.split("kb-levels__step--supported", -1)).hasSize(6);
        assertThat(drawing.split("kb-levels__step--claimed", -1)).hasSize(3);
        assertThat(drawing.split("kb-levels__step--none", -1)).hasSize(3);
    }

    @Test
    void keepsTheStateInTheAddress() {
        NEIGHBOURS.knowsDeals();

        assertThat(openAsMember("/deals?bedrag=OVER_5M&bedrag=UP_TO_50K&doel=GROWTH&volgorde=risk"))
                .contains("Bedrag: Meer dan €\u00a05\u00a0miljoen", "Doel: Groeien")
                .contains("href=\"/deals?bedrag=UP_TO_50K&amp;doel=GROWTH&amp;volgorde=risk\"")
                .contains("href=\"/deals?volgorde=risk\"")
                .contains("name=\"volgorde\" value=\"risk\"")
                .containsPattern("value=\"OVER_5M\"[^>]*checked")
                .contains("href=\"/deals/passend?bedrag=OVER_5M&amp;bedrag=UP_TO_50K");
        assertThat(NEIGHBOURS.asked().getFirst().getUrl())
                .contains("amountBand=OVER_5M", "amountBand=UP_TO_50K", "aim=GROWTH", "sort=risk");
    }

    @Test
    void saysWhichFilterToDropWhenNothingIsFound() {
        NEIGHBOURS.knowsNoDeals();

        assertThat(openAsMember("/deals?looptijd=OVER_120&doel=GROWTH"))
                .isValidPage("nl")
                .contains("Geen deals met deze filters.", "14 deals als u “Looptijd” weghaalt")
                .contains("href=\"/deals?doel=GROWTH\"")
                .doesNotContain("als u “Doel” weghaalt");
        assertThat(openAsMember("/deals")).isValidPage("nl").contains("Er zijn nu geen deals.");
    }

    @Test
    void showsWhatFitsTheOwnOrganisationAndWhatIsStillSought() {
        NEIGHBOURS.knowsDeals();

        assertThat(openAsMember("/deals/passend"))
                .contains("Qredits MKB-krediet met BMKB, gewone regeling", "2 open vragen")
                .contains("Draagt alles wat het bedrijf van buiten nodig heeft.")
                .contains("Daarnaast wordt nog gezocht: €\u00a050.000 tot €\u00a0250.000.")
                .contains("en nog 1 mogelijkheid");
        assertThat(openAsMember(ONE))
                .contains("Nog niet ingevuld door de aanvrager: Onderpand.")
                .contains("Nog niet beoordeeld");
    }

    @Test
    void showsHowThePlanComesOutBesideTechnologyAndRisk() {
        NEIGHBOURS.knowsDeals();
        NEIGHBOURS.answer(
                "GET",
                "/v1/deals/" + ONE.substring(ONE.lastIndexOf('/') + 1),
                200,
                Neighbours.read("deal")
                        .replaceFirst(
                                "\"risk\":",
                                "\"plan\":{\"market\":\"ORDERS_SIGNED\",\"size\":\"WITH_FILE\","
                                        + "\"tenor\":\"DOES_NOT_FIT\"},\"risk\":"));

        assertThat(openAsMember(ONE))
                .isValidPage("nl")
                .contains("Getekende opdrachten", "Groot genoeg met dit dossier", "Past niet")
                .doesNotContain("Nog niet beoordeeld");
    }

    @Test
    void saysWhatToDoWithoutAnOrganisationOrWithoutProducts() {
        NEIGHBOURS.knowsNoDeals();

        assertThat(openAsFinancier("/deals/passend"))
                .isValidPage("nl")
                .contains("Uw account hoort nog niet bij een organisatie");
        assertThat(openAsFinancier("/deals/passend?lang=en")).isValidPage("en");
        assertThat(openAsMember("/deals/passend"))
                .isValidPage("nl")
                .contains("Uw organisatie heeft nog geen producten in onze lijst.");
    }

    @Test
    void saysThatItIsNotAvailableRatherThanEmpty() {
        NEIGHBOURS.losesDeals();

        assertThat(openAsMember("/deals")).hasStatus(503).isComplete("nl");
        assertThat(openAsMember("/deals/passend")).hasStatus(503);
        assertThat(openAsMember(ONE)).hasStatus(503);
    }

    @Test
    void refusesNonsense() {
        NEIGHBOURS.answer("GET", "/v1/deals", 400, "{\"status\":400,\"errors\":[]}");

        assertThat(openAsMember("/deals?regio=ENSCHEDE")).hasStatus(400).isComplete("nl");
        assertThat(openAsMember("/deals/nonsense")).hasStatus(404);
    }

    @Test
    void isForFinanciersOnlyAndStandsInTheirNavigation() {
        NEIGHBOURS.knowsDeals();

        assertThat(openAsMember("/deals"))
                .contains("href=\"/deals/passend\" aria-current=\"true\"");
        assertThat(openOwn("/deals")).hasStatus(403);
        assertThat(openOwn("/")).doesNotContain("aria-current=\"true\">Deals");
        assertThat(open("/deals")).hasStatus(401);
        assertThat(openAs(TestUsers.user("staff", Role.PROVINCE_ANALYST), ONE)).hasStatus(403);
    }

    private Page openAsMember(String path) {
        return openAs(TestUsers.member("fin-1", Role.FINANCIER, "qredits", "org-1"), path);
    }

    private Page openAsFinancier(String path) {
        return openAs(TestUsers.user("fin-2", Role.FINANCIER), path);
    }
}
