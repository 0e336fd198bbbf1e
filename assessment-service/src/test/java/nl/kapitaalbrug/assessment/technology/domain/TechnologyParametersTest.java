package nl.kapitaalbrug.assessment.technology.domain;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.assessment.method.domain.ConfidenceBands;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
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

    private static TechnologyParameters withWeights(List<BigDecimal> weights) {
        Parameter<List<BigDecimal>> now = FIRST.gradeWeights();
        return new TechnologyParameters(
                "another",
                new Parameter<>(weights, now.unit(), now.source(), now.validFrom(), null),
                FIRST.ageing(),
                FIRST.gates(),
                FIRST.confidenceLevels(),
                FIRST.confidence(),
                FIRST.bands());
    }
}
