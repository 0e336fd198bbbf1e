package nl.kapitaalbrug.assessment.productivity.domain;

import static nl.kapitaalbrug.assessment.Editions.changed;
import static nl.kapitaalbrug.assessment.Editions.check;

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
        check(() -> with(version, overijssel, netherlands, share), passes);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "0.99,false"})
    void coverTheDebtServiceAtLeastOnce(BigDecimal cover, boolean passes) {
        Parameter<BigDecimal> changed = changed(JCurveEditions.first().cover(), cover);
        check(() -> new JCurveParameters("another", changed), passes);
    }

    private static ProductivityParameters with(
            String version, BigDecimal overijssel, BigDecimal netherlands, BigDecimal share) {
        return new ProductivityParameters(
                version,
                changed(FIRST.overijssel(), overijssel),
                changed(FIRST.netherlands(), netherlands),
                changed(FIRST.technologyShare(), share));
    }
}
