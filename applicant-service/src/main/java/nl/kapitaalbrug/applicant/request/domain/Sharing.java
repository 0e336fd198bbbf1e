package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a request besides its owner.
 *
 * @param publication whether all financiers see it, without its name
 * @param participants who takes part in it
 * @param consents which financier sees more of it, and for what
 * @param reviewing the review of its outcome by people; {@code null} before any
 */
public record Sharing(
        Publication publication,
        Participants participants,
        Consents consents,
        @Nullable Reviewing reviewing) {

    /** Nobody but the owner. */
    public static final Sharing NONE =
            new Sharing(Publication.NONE, Participants.NONE, Consents.NONE, null);

    Sharing with(Publication other) {
        return new Sharing(other, participants, consents, reviewing);
    }

    /** With other participants. */
    public Sharing with(Participants other) {
        return new Sharing(publication, other, consents, reviewing);
    }

    /** With other consents. */
    public Sharing with(Consents other) {
        return new Sharing(publication, participants, other, reviewing);
    }

    /** With the review as it was told. */
    Sharing with(Reviewing other) {
        return new Sharing(publication, participants, consents, other);
    }

    /** What holds for the next revision: it is in nobody's hands before its own review. */
    Sharing ofNextRevision() {
        return new Sharing(publication, participants, consents, null);
    }

    /** What holds once the request is withdrawn: nobody but the owner. */
    Sharing ended(Instant now) {
        return new Sharing(
                publication.ended(now),
                participants.allEnded(now),
                consents.allWithdrawn(now),
                null);
    }
}
