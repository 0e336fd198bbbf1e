package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/** The editions of {@link JCurveParameters}. An edition that was used is never changed. */
public final class JCurveEditions {

    private JCurveEditions() {}

    /** The first edition. */
    public static JCurveParameters first() {
        return new JCurveParameters(
                "j-curve-1",
                new Parameter<>(
                        new BigDecimal("1.2"),
                        "cash flow over debt service",
                        "own model",
                        LocalDate.of(2026, 1, 1),
                        null));
    }
}
