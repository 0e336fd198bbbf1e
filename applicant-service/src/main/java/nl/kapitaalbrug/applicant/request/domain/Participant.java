package nl.kapitaalbrug.applicant.request.domain;

import java.time.Duration;
import java.time.Instant;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the owner of a request invited to take part in it.
 *
 * @param id its name within the request
 * @param kind as what
 * @param part the one section of a contributor; {@code null} for others
 * @param label the owner's own word for this person; {@code null} for none
 * @param invitedAt when
 * @param person who took the invitation up; {@code null} while nobody has
 * @param joinedAt when; {@code null} while nobody has
 * @param endedAt when it ended; {@code null} while it has not
 * @param confirmedAt when the person confirmed the part as it is now; {@code null} while not
 */
public record Participant(
        String id,
        ParticipantKind kind,
        @Nullable Section part,
        @Nullable ParticipantLabel label,
        Instant invitedAt,
        @Nullable ApplicantId person,
        @Nullable Instant joinedAt,
        @Nullable Instant endedAt,
        @Nullable Instant confirmedAt) {

    /** An invitation that nobody takes up holds this long. */
    public static final Duration INVITATION = Duration.ofDays(14);

    public Participant {
        if (kind == ParticipantKind.OWNER
                || (kind == ParticipantKind.CONTRIBUTOR) != (part != null)) {
            throw new IllegalArgumentException(
                    "A participant of kind %s with part %s".formatted(kind, part));
        }
    }

    /** Where it stands. */
    public enum State {
        INVITED,
        EXPIRED,
        ACTIVE,
        ENDED
    }

    /** Where it stands at that moment. */
    public State state(Instant now) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (person != null) {
            return State.ACTIVE;
        }
        return now.isBefore(expiresAt()) ? State.INVITED : State.EXPIRED;
    }

    /** Until when the invitation can be taken up. */
    public Instant expiresAt() {
        return invitedAt.plus(INVITATION);
    }

    /** Whether this person takes part now. */
    boolean isActive(ApplicantId who) {
        return endedAt == null && who.equals(person);
    }

    Participant joined(ApplicantId who, Instant now) {
        return new Participant(id, kind, part, label, invitedAt, who, now, null, null);
    }

    /** Ended; the word that the owner had for the person goes with it. */
    Participant ended(Instant now) {
        return new Participant(id, kind, part, null, invitedAt, person, joinedAt, now, confirmedAt);
    }

    Participant confirmed(@Nullable Instant now) {
        return new Participant(id, kind, part, label, invitedAt, person, joinedAt, endedAt, now);
    }
}
