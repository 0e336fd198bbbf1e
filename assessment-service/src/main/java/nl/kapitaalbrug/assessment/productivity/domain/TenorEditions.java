package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/** The editions of {@link TenorParameters}. An edition that was used is never changed. */
public final class TenorEditions {

    private TenorEditions() {}

    /** The first edition. */
    public static TenorParameters first() {
        return new TenorParameters(
                "tenor-1",
                new Parameter<>(
                        new BigDecimal("0.06"),
                        "share a year",
                        "own model (method E, base case)",
                        LocalDate.of(2026, 11, 27),
                        null));
    }
}
