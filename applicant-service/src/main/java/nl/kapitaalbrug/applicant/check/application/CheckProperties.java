package nl.kapitaalbrug.applicant.check.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How quick checks are kept.
 *
 * @param kept for how long; one day to one year
 */
@ConfigurationProperties("kapitaalbrug.checks")
public record CheckProperties(@DefaultValue("P30D") Duration kept) {

    public CheckProperties {
        if (kept.compareTo(Duration.ofDays(1)) < 0 || kept.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.checks.kept (%s) must be one day to one year".formatted(kept));
        }
    }
}
