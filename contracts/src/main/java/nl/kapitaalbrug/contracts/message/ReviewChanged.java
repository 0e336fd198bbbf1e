package nl.kapitaalbrug.contracts.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * The review of an assessment by people came a step further. It takes the place of what was told
 * before of the same review, whatever the order of arrival.
 *
 * @param requestId the request
 * @param revision its revision
 * @param number the assessment of that revision that is reviewed, from 1
 * @param version rising with each change of the review; a lower one is out of date
 * @param stage how far it is
 * @param dueOn the day, in the Netherlands, by which it is decided
 * @param assessors who may see the documents of the request now; empty when nobody may
 * @param reminder whether those people are to be reminded; {@code null} when not
 * @param changedAt when it changed
 */
public record ReviewChanged(
        FinancingRequestId requestId,
        int revision,
        int number,
        long version,
        Stage stage,
        LocalDate dueOn,
        List<ApplicantId> assessors,
        @Nullable Reminder reminder,
        Instant changedAt) {

    public ReviewChanged {
        assessors = List.copyOf(assessors);
    }

    /** How far a review is. */
    public enum Stage {
        /** People look at it. */
        UNDER_WAY,
        /** Two people decided. */
        DECIDED,
        /** It is not needed any more. */
        CLOSED
    }

    /** Of what people are reminded. */
    public enum Reminder {
        /** It is due on the next working day. */
        SOON,
        /** It was due. */
        LATE
    }
}
