package nl.kapitaalbrug.financing.need.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the rows in memory.
 *
 * @param poll how often is looked for what other copies of the service changed; zero for never
 */
@ConfigurationProperties("kapitaalbrug.need")
public record NeedProperties(@DefaultValue("2s") Duration poll) {

    public NeedProperties {
        if (poll.isNegative()) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.need.poll (%s) is below zero".formatted(poll));
        }
    }
}
