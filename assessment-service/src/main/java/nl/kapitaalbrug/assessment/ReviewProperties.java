package nl.kapitaalbrug.assessment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reviews are kept going.
 *
 * @param interval time between two rounds of reminders; zero for none
 */
@ConfigurationProperties("kapitaalbrug.reviews")
record ReviewProperties(@DefaultValue("15m") Duration interval) {

    ReviewProperties {
        if (interval.isNegative()) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.reviews.interval (%s) is below zero".formatted(interval));
        }
    }
}
