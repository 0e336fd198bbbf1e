package nl.kapitaalbrug.financing.catalogue.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.keycloak.KeycloakAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(
        controllers = InstrumentsController.class,
        properties = "kapitaalbrug.client.secret=not-used-here")
@ImportAutoConfiguration(KeycloakAutoConfiguration.class)
class InstrumentsWebTest {

    /** The catalogue that is packed with the service, and its access rules. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "nl.kapitaalbrug.financing",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(CatalogueConfiguration|FinancingAccess)"))
    static class Packed {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired MockMvcTester mvc;

    @Test
    void listsEverythingPageByPage() {
        List<String> ids = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            JsonNode body = body(get("/v1/instruments?pageSize=20&page=" + page));

            assertThat(body.at("/total").asInt()).isEqualTo(45);
            assertThat(body.at("/page").asInt()).isEqualTo(page);
            assertThat(body.at("/pageSize").asInt()).isEqualTo(20);
            body.at("/items").forEach(item -> ids.add(item.at("/id").asString()));
        }

        assertThat(ids).hasSize(45).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aPageBehindTheEndIsEmpty() {
        assertThat(body(get("/v1/instruments?page=1000000")).at("/items")).isEmpty();
    }

    @Test
    void filtersByKindAlsoWhenOfferedAsIt() {
        JsonNode body = body(get("/v1/instruments?kind=VENTURE_DEBT"));

        assertThat(body.at("/items"))
                .extracting(item -> item.at("/id").asString())
                .containsExactly("eib-venture-debt", "invest-nl-direct", "venture-debt-privaat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page=0 | /query/page",
                "page=-1 | /query/page",
                "page=two | /query/page",
                "page=1&page=2 | /query/page",
                "page=99999999999999999999 | /query/page",
                "pageSize=0 | /query/pageSize",
                "pageSize=101 | /query/pageSize",
                "kind=MORTGAGE | /query/kind",
                "kind=senior-loan | /query/kind",
                "kind= | /query/kind",
                "sort=price | /query/sort"
            })
    void refusesNonsense(String query, String pointer) {
        MvcTestResult result = get("/v1/instruments?" + query);

        assertThat(result).hasStatus(400);
        assertThat(body(result).at("/errors"))
                .extracting(error -> error.at("/pointer").asString())
                .containsExactly(pointer);
    }

    @Test
    void namesAllErrorsAtOnce() {
        JsonNode body = body(get("/v1/instruments?page=0&pageSize=x&kind=y&sort=z"));

        assertThat(body.at("/errors"))
                .extracting(error -> error.at("/pointer").asString())
                .containsExactlyInAnyOrder(
                        "/query/page", "/query/pageSize", "/query/kind", "/query/sort");
    }

    @Test
    void showsOneInFull() {
        JsonNode body = body(get("/v1/instruments/bmkb-regulier"));

        assertThat(body.at("/name").asString())
                .isEqualTo("Borgstelling MKB-kredieten (BMKB), regulier");
        assertThat(body.at("/terms/amount/max").asInt()).isEqualTo(1_500_000);
        assertThat(body.at("/guarantee/premiums/1/pct").asDouble()).isEqualTo(4.25);
        assertThat(body.at("/availability/closes").asString()).isEqualTo("2027-07-01");
        assertThat(body.at("/conditions"))
                .extracting(condition -> condition.at("/text").asString())
                .contains(
                        "Leeftijd van het bedrijf: minstens 3 jaar",
                        "Werkzame personen: hoogstens 250",
                        "Uw bedrijf heeft goede vooruitzichten: het maakt winst en kan blijven"
                                + " bestaan.");
        assertThat(body.at("/evidence/ownKnowledge")).isNotEmpty();
        assertThat(body.at("/conditions/0/sources/0/url").asString())
                .isEqualTo("https://www.rvo.nl/subsidies-financiering/bmkb/aanvragen");
        assertThat(body.at("/conditions/0/sources/0/asOf").asString()).isEqualTo("2023-08-17");
    }

    @Test
    void marksWhatIsOnlyOwnKnowledge() {
        JsonNode body = body(get("/v1/instruments/factoring"));

        assertThat(body.at("/evidence/confidence").asString()).isEqualTo("OWN_KNOWLEDGE");
        assertThat(body.at("/conditions"))
                .filteredOn(c -> c.at("/criteria/0/code").asString("").equals("INVOICES"))
                .singleElement()
                .satisfies(c -> assertThat(c.at("/basis").asString()).isEqualTo("OWN_KNOWLEDGE"))
                .satisfies(c -> assertThat(c.at("/criteria/0/refuses").asBoolean()).isFalse());
    }

    @Test
    void answersInTheLanguageOfTheCaller() {
        MvcTestResult english =
                mvc.get()
                        .uri("/v1/instruments/bmkb-regulier")
                        .header("Accept-Language", "en-GB,en;q=0.9")
                        .exchange();

        assertThat(english).hasHeader("Content-Language", "en");
        assertThat(body(english).at("/name").asString())
                .isEqualTo("SME credit guarantee scheme (BMKB), regular");
        assertThat(get("/v1/instruments/bmkb-regulier")).hasHeader("Content-Language", "nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onbekend", "BMKB", "%20", "..."})
    void anUnknownOrMalformedIdIsNotFound(String id) {
        MvcTestResult result =
                mvc.get().uri(java.net.URI.create("/v1/instruments/" + id)).exchange();

        assertThat(result).hasStatus(404);
        assertThat(body(result).at("/code").asString()).isEqualTo("not-found");
    }

    @Test
    void isOpenToEverybodyAndOnlyForReading() {
        assertThat(get("/v1/instruments")).hasStatusOk();
        assertThat(mvc.post().uri("/v1/instruments").exchange().getResponse().getStatus())
                .isGreaterThanOrEqualTo(400);
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).exchange();
    }

    private static JsonNode body(MvcTestResult result) {
        try {
            return JSON.readTree(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
