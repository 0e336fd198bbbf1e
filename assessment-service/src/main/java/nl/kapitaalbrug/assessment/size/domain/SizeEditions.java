package nl.kapitaalbrug.assessment.size.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.assessment.SizeClass;

/** The editions of {@link SizeParameters}. An edition that was used is never changed. */
public final class SizeEditions {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final String SOURCE = "Recommendation 2003/361/EC, annex, art. 2, 3 and 6";

    private SizeEditions() {}

    /** The first edition. */
    public static SizeParameters first() {
        return new SizeParameters(
                "size-1",
                new Parameter<>(
                        List.of(
                                limit(SizeClass.MICRO, 10, 2_000_000, 2_000_000),
                                limit(SizeClass.SMALL, 50, 10_000_000, 10_000_000),
                                limit(SizeClass.MEDIUM, 250, 50_000_000, 43_000_000)),
                        "annual work units, euros",
                        SOURCE,
                        START,
                        null),
                new Parameter<>(
                        new SizeParameters.Holdings(new BigDecimal("0.25"), new BigDecimal("0.50")),
                        "share",
                        SOURCE,
                        START,
                        null));
    }

    private static SizeParameters.Limit limit(
            SizeClass sizeClass, long staff, long turnover, long balance) {
        return new SizeParameters.Limit(
                sizeClass,
                BigDecimal.valueOf(staff),
                BigDecimal.valueOf(turnover),
                BigDecimal.valueOf(balance));
    }
}
