package nl.kapitaalbrug.assessment.passport.adapter.seal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passports are sealed.
 *
 * @param secret encrypts the current private key in the database, at least {@value #MIN_LENGTH}
 *     characters; comes from the environment
 * @param rotation how long one key seals; a day or more
 */
@ConfigurationProperties("kapitaalbrug.seal")
record SealProperties(@Nullable String secret, @DefaultValue("90d") Duration rotation) {

    static final int MIN_LENGTH = 32;

    SealProperties {
        if (secret == null || secret.strip().length() < MIN_LENGTH) {
            throw new IllegalArgumentException(
                    ("kapitaalbrug.seal.secret is missing or has fewer than %d characters: set it"
                                    + " to a random text")
                            .formatted(MIN_LENGTH));
        }
        if (rotation.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.seal.rotation (%s) is shorter than a day".formatted(rotation));
        }
    }

    @Override
    public String toString() {
        return "SealProperties[hidden]";
    }
}
