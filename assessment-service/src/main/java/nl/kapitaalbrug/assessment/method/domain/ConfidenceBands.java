package nl.kapitaalbrug.assessment.method.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;

/**
 * From which confidence on a result is called HIGH or MEDIUM.
 *
 * @param high lowest confidence that is HIGH, above {@code medium}, at most 1
 * @param medium lowest confidence that is MEDIUM, above 0
 */
public record ConfidenceBands(BigDecimal high, BigDecimal medium) {

    public ConfidenceBands {
        if (medium.signum() <= 0
                || high.compareTo(medium) <= 0
                || high.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The bands need 0 < medium (%s) < high (%s) <= 1".formatted(medium, high));
        }
    }

    /** The word for a confidence from 0 to 1. */
    public ConfidenceLabel label(BigDecimal confidence) {
        if (confidence.compareTo(high) >= 0) {
            return ConfidenceLabel.HIGH;
        }
        return confidence.compareTo(medium) >= 0 ? ConfidenceLabel.MEDIUM : ConfidenceLabel.LOW;
    }
}
