package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/**
 * The constant of the J-curve (method E).
 *
 * @param version name of this edition
 * @param cover how many times the cash flow of a quarter covers its debt service at least, 1 or
 *     more
 */
public record JCurveParameters(String version, Parameter<BigDecimal> cover) {

    public JCurveParameters {
        if (version.isBlank() || cover.value().compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException(
                    "An edition has a version, and a cover (%s) of 1 or more"
                            .formatted(cover.value()));
        }
    }
}
