package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
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

    /** Whether a message tells something new of the latest revision of a request. */
    public static boolean isNews(FinancingRequest request, ReviewChanged told) {
        return request.allows(RequestAction.NOTE_REVIEW)
                && told.revision() == request.revision()
                && isNewer(request.sharing().reviewing(), told);
    }

    /** Whether a message is the first that is heard of a review. */
    public static boolean begins(FinancingRequest request, ReviewChanged told) {
        Reviewing known = request.sharing().reviewing();
        return told.stage() == Stage.UNDER_WAY && (known == null || !known.isOf(told));
    }

    /** The request with a review as a message tells it. */
    public static FinancingRequest note(FinancingRequest request, ReviewChanged told, Instant now) {
        Timeline happened = request.timeline();
        if (begins(request, told)) {
            happened = happened.withLast(RequestEvent.REVIEW_STARTED, told.changedAt());
        }
        if (told.stage() == Stage.DECIDED) {
            happened = happened.withLast(RequestEvent.REVIEW_DECIDED, told.changedAt());
        }
        return request.reviewed(of(told), happened, now);
    }

    /** The review of the latest revision while people look; {@code null} when they do not. */
    public static @Nullable Reviewing underWay(FinancingRequest request) {
        Reviewing known = request.sharing().reviewing();
        return known != null
                        && known.revision == request.revision()
                        && known.stage == Stage.UNDER_WAY
                ? known
                : null;
    }

    private static Reviewing of(ReviewChanged told) {
        return new Reviewing(
                told.revision(),
                told.number(),
                told.version(),
                told.stage(),
                told.dueOn(),
                told.stage() == Stage.UNDER_WAY ? told.assessors() : List.of());
    }

    private static boolean isNewer(@Nullable Reviewing known, ReviewChanged told) {
        if (known == null || told.revision() != known.revision) {
            return known == null || told.revision() > known.revision;
        }
        return told.number() == known.number
                ? told.version() > known.version
                : told.number() > known.number;
    }

    private boolean isOf(ReviewChanged told) {
        return told.revision() == revision && told.number() == number;
    }
}
