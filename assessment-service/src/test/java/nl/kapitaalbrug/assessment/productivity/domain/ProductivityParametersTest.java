package nl.kapitaalbrug.assessment.productivity.domain;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductivityParametersTest {

    private static final ProductivityParameters FIRST = ProductivityEditions.first();

    @ParameterizedTest
    @CsvSource({
        "another, 0.01, 0.01, 0.01, true",
        "another, 1, 1, 0.99, true",
        "' ', 1, 1, 0.5, false",
        "another, 0, 1, 0.5, false",
        "another, 1, 0, 0.5, false",
        "another, 1, 1, 0, false",
        "another, 1, 1, 1, false"
    })
    void haveANameValuesAboveZeroAndAShare(
            String version,
            BigDecimal overijssel,
            BigDecimal netherlands,
            BigDecimal share,
            boolean passes) {
        if (passes) {
            assertThatNoException().isThrownBy(() -> with(version, overijssel, netherlands, share));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(version, overijssel, netherlands, share));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,true", "0.99,false"})
    void coverTheDebtServiceAtLeastOnce(BigDecimal cover, boolean passes) {
        Parameter<BigDecimal> changed = changed(JCurveEditions.first().cover(), cover);
        if (passes) {
            assertThatNoException().isThrownBy(() -> new JCurveParameters("another", changed));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new JCurveParameters("another", changed));
        }
    }

    private static ProductivityParameters with(
            String version, BigDecimal overijssel, BigDecimal netherlands, BigDecimal share) {
        return new ProductivityParameters(
                version,
                changed(FIRST.overijssel(), overijssel),
                changed(FIRST.netherlands(), netherlands),
                changed(FIRST.technologyShare(), share));
    }

    private static Parameter<BigDecimal> changed(Parameter<BigDecimal> now, BigDecimal value) {
        return new Parameter<>(value, now.unit(), now.source(), now.validFrom(), null);
    }
}
