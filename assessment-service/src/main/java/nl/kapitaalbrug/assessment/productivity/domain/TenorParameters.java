package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/**
 * The constants of the tenor axis.
 *
 * @param version name of this edition
 * @param rate interest of a year with which a loan is counted whose price is not known, 0 to 1
 */
public record TenorParameters(String version, Parameter<BigDecimal> rate) {

    public TenorParameters {
        BigDecimal value = rate.value();
        if (version.isBlank() || value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "An edition has a version, and a rate (%s) of 0 to 1".formatted(value));
        }
    }
}
