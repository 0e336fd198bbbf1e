package nl.kapitaalbrug.assessment.technology.domain;

import static nl.kapitaalbrug.assessment.Editions.changed;
import static nl.kapitaalbrug.assessment.Editions.check;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.assessment.method.domain.ConfidenceBands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechnologyParametersTest {

    private static final TechnologyParameters FIRST = TechnologyEditions.first();

    @ParameterizedTest
    @CsvSource({"0.4 0 0.7 1", "0 0.4 0.7", "0 0.4 0.7 1.1", "-0.1 0.4 0.7 1"})
    void refusesWeightsThatFallOrLeaveTheirRange(String weights) {
        List<BigDecimal> values =
                List.of(weights.split(" ")).stream().map(BigDecimal::new).toList();

        assertThatIllegalArgumentException().isThrownBy(() -> withWeights(values));
    }

    @Test
    void refusesGatesThatFallWithTheLevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TechnologyParameters.Gates(2, 3, 1, 7, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TechnologyParameters.Gates(1, 7, 2, 7, 3));
    }

    @Test
    void refusesBandsInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TechnologyParameters.Bands(6, 3, 8));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ConfidenceBands(new BigDecimal("0.6"), new BigDecimal("0.8")));
    }

    @Test
    void refusesAnAgeingThatStrengthens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TechnologyParameters.Ageing(36, new BigDecimal("1.1")));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1, 1, 1, true",
        "3, 9, 3, 10, 3, true",
        "0, 0, 1, 1, 1, false",
        "1, 3, 2, 7, 4, false",
        "1, -1, 2, 7, 3, false",
        "1, 3, 2, 11, 3, false"
    })
    void haveGatesWithinTheScale(
            int low, int until, int high, int from, int independent, boolean passes) {
        check(() -> new TechnologyParameters.Gates(low, until, high, from, independent), passes);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 8, true",
        "0, 2, 8, false",
        "2, 2, 8, false",
        "1, 8, 8, false",
        "1, 2, 9, false"
    })
    void haveBandsThatLeaveTheMarket(int research, int development, int last, boolean passes) {
        check(() -> new TechnologyParameters.Bands(research, development, last), passes);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "36, 1, true", "-1, 0.5, false", "36, -0.1, false"})
    void haveAnAgeingFromZeroToOne(int months, BigDecimal factor, boolean passes) {
        check(() -> new TechnologyParameters.Ageing(months, factor), passes);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.01, true", "1.01, 0.5, false", "0.5, 0.5, false", "0.5, 0, false"})
    void haveConfidenceBandsThatRise(BigDecimal high, BigDecimal medium, boolean passes) {
        check(() -> new ConfidenceBands(high, medium), passes);
    }

    private static TechnologyParameters withWeights(List<BigDecimal> weights) {
        return new TechnologyParameters(
                "another",
                changed(FIRST.gradeWeights(), weights),
                FIRST.ageing(),
                FIRST.gates(),
                FIRST.confidenceLevels(),
                FIRST.confidence(),
                FIRST.bands());
    }
}
