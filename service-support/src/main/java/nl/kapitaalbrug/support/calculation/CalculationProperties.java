package nl.kapitaalbrug.support.calculation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one open calculation may cost.
 *
 * @param maxBody the largest body that is read
 * @param timeLimit how long one calculation may take
 */
@ConfigurationProperties("kapitaalbrug.calculations")
public record CalculationProperties(
        @DefaultValue("256KB") DataSize maxBody, @DefaultValue("500ms") Duration timeLimit) {

    public CalculationProperties {
        if (maxBody.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.calculations.max-body (%s) is below one byte".formatted(maxBody));
        }
        if (!timeLimit.isPositive()) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.calculations.time-limit (%s) must be above zero"
                            .formatted(timeLimit));
        }
    }
}
