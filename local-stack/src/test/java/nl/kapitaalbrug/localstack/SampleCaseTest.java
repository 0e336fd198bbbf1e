package nl.kapitaalbrug.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SampleCaseTest {

    /** Numbers that KvK made public for tests. */
    private static final Set<String> TEST_NUMBERS =
            Set.of(
                    "68750110",
                    "69599084",
                    "69599068",
                    "68727720",
                    "69599076",
                    "90001745",
                    "90003942",
                    "55344526");

    static Stream<SampleCase> cases() {
        return SampleCase.all().stream();
    }

    @Test
    void areTwelveWithDifferentNamesOfBothApplicants() {
        List<SampleCase> all = SampleCase.all();

        assertThat(all).hasSize(12).extracting(SampleCase::id).doesNotHaveDuplicates();
        assertThat(all).extracting(SampleCase::owner).containsOnly("mkb", "mkb2");
        assertThat(all).allMatch(SampleCase::publish);
        assertThat(all)
                .extracting(SampleCase::id)
                .contains("robot-cell", "photonic-sensor", "bakery-oven");
    }

    @Test
    void useEveryTestNumber() {
        assertThat(cases().map(sample -> text(sample, "/kvkNumber")))
                .containsAll(TEST_NUMBERS)
                .allMatch(TEST_NUMBERS::contains);
    }

    @Test
    void differInLegalFormPlaceAndOutcome() {
        assertThat(cases().map(sample -> text(sample, "/legalForm")).distinct()).hasSize(8);
        assertThat(cases().map(sample -> sample.sections().get("need").at("/place")).distinct())
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(cases().flatMap(sample -> sample.expected().stream()))
                .extracting(SampleCase.ExpectedRoute::outcome)
                .contains("FITS", "CANNOT_TELL", "DOES_NOT_FIT");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nameTheirSectionsAsTheApiDoes(SampleCase sample) {
        assertThat(sample.title()).isNotBlank();
        assertThat(
                        List.of(
                                "company",
                                "need",
                                "finances",
                                "technology",
                                "plan",
                                "group",
                                "circumstances"))
                .containsAll(sample.sections().keySet());
        assertThat(sample.sections()).containsKeys("company", "need");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void giveReviewedRoutesWithTheirSource(SampleCase sample) {
        if (!sample.submit()) {
            assertThat(sample.expected()).isEmpty();
            return;
        }

        assertThat(sample.sections()).hasSizeBetween(5, 7);
        assertThat(sample.expected())
                .hasSizeGreaterThanOrEqualTo(5)
                .doesNotHaveDuplicates()
                .allSatisfy(route -> {
                    assertThat(route.outcome()).isIn("FITS", "CANNOT_TELL", "DOES_NOT_FIT");
                    assertThat(route.why()).contains("Source: ").endsWith(".");
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void balanceTheirSheets(SampleCase sample) {
        JsonNode finances = sample.sections().get("finances");
        if (finances == null || finances.at("/balance/totalAssets").isNull()) {
            return;
        }

        JsonNode balance = finances.get("balance");
        assertThat(balance.get("equity").asLong() + balance.get("totalLiabilities").asLong())
                .isEqualTo(balance.get("totalAssets").asLong());
    }

    private static String text(SampleCase sample, String pointer) {
        return sample.sections().get("company").at(pointer).asString();
    }
}
