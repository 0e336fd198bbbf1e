package nl.kapitaalbrug.assessment.risk.domain;

import java.time.LocalDate;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/** The editions of {@link AltmanPrimeParameters}. An edition that was used is never changed. */
public final class AltmanPrimeEditions {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private AltmanPrimeEditions() {}

    /** The first edition. */
    public static AltmanPrimeParameters first() {
        return new AltmanPrimeParameters(
                "z-prime-1",
                new Parameter<>(
                        new AltmanPrimeParameters.Coefficients(
                                0.717, 0.847, 3.107, 0.420, 0.998, 2.90, 1.23),
                        "coefficient",
                        "Altman 2005, through public implementations (to be verified)",
                        START,
                        null));
    }
}
