package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;

/**
 * Who sees a request besides its owner.
 *
 * @param publication whether all financiers see it, without its name
 * @param participants who takes part in it
 * @param consents which financier sees more of it, and for what
 */
public record Sharing(Publication publication, Participants participants, Consents consents) {

    /** Nobody but the owner. */
    public static final Sharing NONE =
            new Sharing(Publication.NONE, Participants.NONE, Consents.NONE);

    Sharing with(Publication other) {
        return new Sharing(other, participants, consents);
    }

    /** With other participants. */
    public Sharing with(Participants other) {
        return new Sharing(publication, other, consents);
    }

    /** With other consents. */
    public Sharing with(Consents other) {
        return new Sharing(publication, participants, other);
    }

    /** What holds once the request is withdrawn: nobody but the owner. */
    Sharing ended(Instant now) {
        return new Sharing(
                publication.ended(now), participants.allEnded(now), consents.allWithdrawn(now));
    }
}
