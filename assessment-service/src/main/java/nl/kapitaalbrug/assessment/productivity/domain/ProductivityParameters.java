package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/**
 * The constants of method E (added value) and of the scan.
 *
 * @param version name of this edition
 * @param overijssel added value for each worker in Overijssel, euros a year
 * @param netherlands the same for the Netherlands
 * @param technologyShare how much of the score technology makes up, above 0 and below 1; the rest
 *     is processes and people
 */
public record ProductivityParameters(
        String version,
        Parameter<BigDecimal> overijssel,
        Parameter<BigDecimal> netherlands,
        Parameter<BigDecimal> technologyShare) {

    public ProductivityParameters {
        require(!version.isBlank(), "An edition has a version");
        require(overijssel.value().signum() > 0, "The value of Overijssel is above zero");
        require(netherlands.value().signum() > 0, "The value of the Netherlands is above zero");
        BigDecimal share = technologyShare.value();
        require(
                share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0,
                "The share of technology lies between 0 and 1");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
