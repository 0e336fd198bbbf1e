package nl.kapitaalbrug.financing.demand.adapter.web;

import static nl.kapitaalbrug.financing.demand.domain.Needs.aNeed;
import static nl.kapitaalbrug.financing.demand.domain.Needs.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.financing.demand.application.CountedNeeds;
import nl.kapitaalbrug.financing.demand.application.ShowDemand;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedState;
import nl.kapitaalbrug.keycloak.KeycloakAutoConfiguration;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(
        controllers = DemandController.class,
        properties = "kapitaalbrug.client.secret=not-used-here")
@ImportAutoConfiguration(KeycloakAutoConfiguration.class)
@Import(CsvConverter.class)
class DemandWebTest {

    private static final List<NeedRow> ROWS = new ArrayList<>();

    /** The packed catalogue, the access rules, and needs that a test chooses. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "nl.kapitaalbrug.financing",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(CatalogueConfiguration|FinancingAccess)"))
    static class Packed {

        @Bean
        ShowDemand demand() {
            return CountedNeeds.of(
                    () -> List.copyOf(ROWS),
                    Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired MockMvcTester mvc;

    @BeforeEach
    void needs() {
        ROWS.clear();
        ROWS.addAll(times(12, () -> aNeed(NeedState.UNMET, "AGE_MIN", "NEW_CODE")));
        ROWS.addAll(times(4, () -> aNeed(NeedState.SERVED).of(DataOrigin.SAMPLE)));
        ROWS.addAll(
                times(
                        12,
                        () ->
                                aNeed(NeedState.SERVED)
                                        .withoutSpend()
                                        .spentOn(SpendKind.PREMISES, 100_000)));
        ROWS.addAll(times(2, () -> aNeed().at("GM0193")));
        ROWS.addAll(times(9, () -> aNeed().at("GM0150")));
    }

    @Test
    void showsAllFiguresAndWhatStandsOut() {
        JsonNode body = body(get("/v1/demand"));

        assertThat(body.at("/figures"))
                .extracting(figure -> figure.at("/figure").asString())
                .containsExactly(
                        "funnel",
                        "leaving",
                        "municipalities",
                        "spends",
                        "ticket-bands",
                        "criteria");
        assertThat(body.at("/about/origins/sample").asInt()).isEqualTo(4);
        assertThat(body.at("/about/origins/synthetic").asInt()).isEqualTo(35);
        assertThat(body.at("/about/realBefore").asString()).isEqualTo("2026-10-01");
        assertThat(body.at("/findings/0/text").asString())
                .isEqualTo(
                        "Van de aanvragen voor machines en inventaris vindt 75% niet genoeg geld");
        assertThat(body.at("/findings/0/context").asString())
                .contains("23 november 2026", "16 beoordeelde aanvragen");
    }

    @Test
    void answersInTheLanguageOfTheCaller() {
        MvcTestResult result =
                mvc.get()
                        .uri("/v1/demand")
                        .header("Accept-Language", "en")
                        .with(TestUsers.user("sub-1", Role.PROVINCE_ANALYST))
                        .exchange();

        assertThat(result).hasHeader("Content-Language", "en");
        assertThat(body(result).at("/findings/0/text").asString())
                .isEqualTo(
                        "Of the requests for machines and equipment, 75% do not find enough"
                                + " money");
    }

    @Test
    void hiddenNumbersAreNullWithTheReasonBesideThem() {
        JsonNode zwolle = row(body(get("/v1/demand-figures/municipalities")), "GM0193");

        assertThat(zwolle.at("/cells/0/needs").isNull()).isTrue();
        assertThat(zwolle.at("/cells/0/needsHidden").asString()).isEqualTo("MIN_COUNT");
        assertThat(zwolle.at("/cells/0/euros").isNull()).isTrue();
    }

    @Test
    void criteriaReadAsSentences() {
        JsonNode body = body(get("/v1/demand-figures/criteria"));

        assertThat(row(body, "AGE_MIN").at("/name").asString()).isEqualTo("Het bedrijf is te jong");
        assertThat(row(body, "NEW_CODE").at("/name").asString())
                .isEqualTo("Een andere eis (NEW_CODE)");
    }

    @Test
    void leavesSyntheticNeedsOutWhenAsked() {
        JsonNode body = body(get("/v1/demand?synthetic=exclude"));

        assertThat(body.at("/about/syntheticIncluded").asBoolean()).isFalse();
        assertThat(body.at("/figures/0/total/needs").asInt()).isEqualTo(4);
        assertThat(body(get("/v1/demand?synthetic=include")).at("/figures/0/total/needs").asInt())
                .isEqualTo(39);
    }

    @Test
    void worksWithoutAnyNeed() {
        ROWS.clear();

        JsonNode body = body(get("/v1/demand"));

        assertThat(body.at("/findings")).isEmpty();
        assertThat(body.at("/figures/0/total/needs").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "synthetic=yes | UNKNOWN_VALUE",
                "synthetic= | UNKNOWN_VALUE",
                "synthetic=include&synthetic=exclude | MALFORMED",
                "limit=1 | UNKNOWN_FIELD"
            })
    void refusesNonsense(String query, String code) {
        for (String path : List.of("/v1/demand", "/v1/demand-figures/funnel")) {
            MvcTestResult result = get(path + "?" + query);

            assertThat(result).hasStatus(400);
            assertThat(body(result).at("/errors/0/code").asString()).isEqualTo(code);
        }
    }

    @Test
    void anUnknownFigureIsNotFound() {
        assertThat(get("/v1/demand-figures/FUNNEL")).hasStatus(404);
        assertThat(get("/v1/demand-figures/unknown")).hasStatus(404);
    }

    @Test
    void csvIsForSpreadsheets() throws IOException {
        MvcTestResult result = get("/v1/demand-figures/municipalities", "text/csv");

        assertThat(result).hasStatusOk();
        assertThat(result).hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(result)
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"kapitaalbrug-municipalities.csv\"");
        String csv = text(result);
        assertThat(csv).contains("\r\n");
        List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
        assertThat(records.subList(0, 8))
                .extracting(record -> record.get(1))
                .contains("23 november 2026", "39", "0", "4", "35");
        assertThat(records.get(8).toList())
                .containsExactly(
                        "code",
                        "naam",
                        "kolom",
                        "aantal",
                        "aantal verborgen",
                        "euro",
                        "euro verborgen");
        assertThat(records.subList(9, records.size()))
                .filteredOn(record -> record.get(1).equals("Zwolle"))
                .singleElement()
                .satisfies(record ->
                        assertThat(record.toList())
                                .containsExactly(
                                        "GM0193",
                                        "Zwolle",
                                        "Alle",
                                        "",
                                        "minder dan 3 bedrijven",
                                        "",
                                        "minder dan 3 bedrijven"));
    }

    @Test
    void onlyOffersWhatItHas() {
        assertThat(get("/v1/demand", "text/csv")).hasStatus(406);
        assertThat(get("/v1/demand-figures/funnel", "application/xml")).hasStatus(406);
        assertThat(get("/v1/demand-figures/funnel", "*/*"))
                .hasHeader("Content-Type", "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\tx", "\rx", "|x", "%x"})
    void aTextThatASpreadsheetWouldCalculateIsNeutralised(String text) {
        assertThat(FigureCsv.safe(text)).isEqualTo("'" + text);
        assertThat(FigureCsv.safe("Zwolle")).isEqualTo("Zwolle");
        assertThat(FigureCsv.safe("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PROVINCE_ANALYST")
    void isForTheProvinceOnly(Role role) {
        for (String path : List.of("/v1/demand", "/v1/demand-figures/funnel")) {
            assertThat(mvc.get().uri(path).with(TestUsers.user("sub-1", role)).exchange())
                    .hasStatus(403);
        }
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThat(mvc.get().uri("/v1/demand").exchange()).hasStatus(401);
        assertThat(mvc.get().uri("/v1/demand-figures/funnel").exchange()).hasStatus(401);
    }

    private MvcTestResult get(String uri) {
        return get(uri, "application/json");
    }

    private MvcTestResult get(String uri, String accept) {
        return mvc.get()
                .uri(uri)
                .header("Accept", accept)
                .with(TestUsers.user("sub-1", Role.PROVINCE_ANALYST))
                .exchange();
    }

    private static JsonNode row(JsonNode figure, String key) {
        for (JsonNode row : figure.at("/table/rows")) {
            if (row.at("/key").asString().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("No row " + key);
    }

    private static JsonNode body(MvcTestResult result) {
        return JSON.readTree(text(result));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
