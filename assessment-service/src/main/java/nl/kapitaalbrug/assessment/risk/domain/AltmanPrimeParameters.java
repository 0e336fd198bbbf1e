package nl.kapitaalbrug.assessment.risk.domain;

import nl.kapitaalbrug.assessment.method.domain.Parameter;

/**
 * The constants of Z′ (method B.1). The limit of X4 is that of Z″, because X4 is the same figure.
 *
 * @param version name of this edition, stored with each result
 * @param coefficients coefficients and limits
 */
public record AltmanPrimeParameters(String version, Parameter<Coefficients> coefficients) {

    public AltmanPrimeParameters {
        if (version.isBlank()) {
            throw new IllegalArgumentException("An edition has a version");
        }
    }

    /**
     * Coefficients and limits of Z′.
     *
     * @param a1 of working capital over total assets
     * @param a2 of retained earnings over total assets
     * @param a3 of EBIT over total assets
     * @param a4 of equity over liabilities
     * @param a5 of sales over total assets
     * @param safeAbove above this a firm is safe
     * @param distressBelow below this a firm is in distress
     */
    public record Coefficients(
            double a1,
            double a2,
            double a3,
            double a4,
            double a5,
            double safeAbove,
            double distressBelow) {

        public Coefficients {
            if (Math.min(Math.min(Math.min(a1, a2), Math.min(a3, a4)), a5) <= 0) {
                throw new IllegalArgumentException("Coefficients are above 0");
            }
            if (distressBelow >= safeAbove) {
                throw new IllegalArgumentException("Distress lies below safe");
            }
        }
    }
}
