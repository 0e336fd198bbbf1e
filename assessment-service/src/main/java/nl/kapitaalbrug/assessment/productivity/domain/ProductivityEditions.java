package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/**
 * The editions of {@link ProductivityParameters}. An edition that was used is never changed. The
 * advice names neither year nor unit of labour of its two figures, and its gap between them differs
 * from the two percentages on the same page: they are for orientation.
 */
public final class ProductivityEditions {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final String SOURCE = "Social-Economic Council Overijssel, advice 2025";

    private ProductivityEditions() {}

    /** The first edition. */
    public static ProductivityParameters first() {
        return new ProductivityParameters(
                "productivity-1",
                parameter("90500", "euros a worker a year", SOURCE + "; year and unit not named"),
                parameter("105500", "euros a worker a year", SOURCE + "; year and unit not named"),
                parameter("0.25", "share", SOURCE));
    }

    private static Parameter<BigDecimal> parameter(String value, String unit, String source) {
        return new Parameter<>(new BigDecimal(value), unit, source, START, null);
    }
}
