package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How firms get their pseudonyms.
 *
 * @param secret key of the pseudonyms, at least {@value #MIN_LENGTH} characters; comes from the
 *     environment and never changes, or the same firm counts twice
 */
@ConfigurationProperties("kapitaalbrug.pseudonym")
record PseudonymProperties(@Nullable String secret) {

    /** As many characters as 128 bits have in hexadecimal digits. */
    static final int MIN_LENGTH = 32;

    PseudonymProperties {
        if (secret == null || secret.strip().length() < MIN_LENGTH) {
            throw new IllegalArgumentException(
                    ("kapitaalbrug.pseudonym.secret is missing or has fewer than %d characters: set"
                                    + " it to a random text and keep it")
                            .formatted(MIN_LENGTH));
        }
    }

    @Override
    public String toString() {
        return "PseudonymProperties[hidden]";
    }
}
