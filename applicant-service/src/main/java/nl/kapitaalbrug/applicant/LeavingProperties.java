package nl.kapitaalbrug.applicant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When owners are asked why a draft lies still.
 *
 * @param after how long nobody changed it, above zero
 * @param interval time between two rounds of asking; zero for none
 */
@ConfigurationProperties("kapitaalbrug.leaving")
record LeavingProperties(
        @DefaultValue("21d") Duration after, @DefaultValue("10m") Duration interval) {

    LeavingProperties {
        if (!after.isPositive() || interval.isNegative()) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.leaving.after (%s) is above zero, interval (%s) not below it"
                            .formatted(after, interval));
        }
    }
}
