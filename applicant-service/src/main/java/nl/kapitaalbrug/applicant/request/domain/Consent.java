package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant allowed one financier for one purpose, once.
 *
 * @param financier who may
 * @param purpose for what
 * @param version rises by one with each giving and each withdrawal for this financier and purpose
 * @param text edition of the words that the applicant agreed to
 * @param givenAt when
 * @param withdrawnAt when it was taken back; {@code null} while it is in force
 * @param viewedAt when the financier last saw something under it; {@code null} while never
 */
public record Consent(
        FinancierId financier,
        ConsentPurpose purpose,
        int version,
        String text,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant viewedAt) {

    /** Edition of the words that applicants agree to now. */
    public static final String TEXT = "2026-11";

    /** Whether the financier may look now. */
    public boolean isInForce() {
        return withdrawnAt == null;
    }

    boolean isFor(FinancierId who, ConsentPurpose what) {
        return financier.equals(who) && purpose == what;
    }

    Consent withdrawn(Instant now) {
        return new Consent(financier, purpose, version + 1, text, givenAt, now, viewedAt);
    }

    Consent viewed(Instant now) {
        return new Consent(financier, purpose, version, text, givenAt, withdrawnAt, now);
    }
}
