package nl.kapitaalbrug.applicant.request.domain;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.message.ReviewChanged;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Stage;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import org.jspecify.annotations.Nullable;

/**
 * The review by people of the newest outcome, as the assessment service last told.
 *
 * @param revision revision of the request
 * @param number the outcome of that revision that is reviewed
 * @param version of the review; a lower one is out of date
 * @param stage how far it is
 * @param dueOn the day by which it is decided
 * @param assessors who may see the documents of the request now
 */
public record Reviewing(
        int revision,
        int number,
        long version,
        Stage stage,
        LocalDate dueOn,
        List<ApplicantId> assessors) {

    public Reviewing {
        assessors = List.copyOf(assessors);
    }

    static Reviewing of(ReviewChanged told) {
        return new Reviewing(
                told.revision(),
                told.number(),
                told.version(),
                told.stage(),
                told.dueOn(),
                told.stage() == Stage.UNDER_WAY ? told.assessors() : List.of());
    }

    /** Whether people still look. */
    public boolean isUnderWay() {
        return stage == Stage.UNDER_WAY;
    }

    /** Whether a message tells something newer than what is known; of nothing, anything is. */
    static boolean isNews(@Nullable Reviewing known, ReviewChanged told) {
        if (known == null || told.revision() != known.revision) {
            return known == null || told.revision() > known.revision;
        }
        return told.number() == known.number
                ? told.version() > known.version
                : told.number() > known.number;
    }

    /** Whether it is the first that is heard of a review. */
    static boolean begins(@Nullable Reviewing known, ReviewChanged told) {
        return told.stage() == Stage.UNDER_WAY
                && (known == null
                        || told.revision() != known.revision
                        || told.number() != known.number);
    }
}
