package nl.kapitaalbrug.assessment.review.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kapitaalbrug.assessment.review.domain.Assessor;
import nl.kapitaalbrug.assessment.review.domain.RefusedException;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewRefusal;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/**
 * What assessors do with a review. Each step names the version that the assessor read; a step that
 * the review does not allow leaves with {@link RefusedException}.
 */
public final class WorkOnReviews {

    private final Reviews reviews;
    private final ConflictOfInterest conflicts;
    private final Clock clock;

    /** With the reviews, who has an interest, and the time. */
    public WorkOnReviews(Reviews reviews, ConflictOfInterest conflicts, Clock clock) {
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * A review as somebody read it.
     *
     * @param id which one
     * @param version the version that was read
     */
    public record Read(PassportId id, long version) {}

    /**
     * Takes a review.
     *
     * @param financier whether that person works for a financier, too
     */
    public StepOutcome take(Read read, Assessor assessor, boolean financier) {
        return step(
                read,
                "TAKE_REVIEW",
                assessor.person(),
                review -> {
                    if (conflicts.takesPart(review.id(), assessor.person(), financier)) {
                        throw new RefusedException(ReviewRefusal.CONFLICT_OF_INTEREST);
                    }
                    return review.take(assessor);
                });
    }

    /** Gives a review back; who has an interest in the request never gets it again. */
    public StepOutcome giveBack(Read read, ApplicantId person, boolean interest) {
        return step(
                read,
                interest ? "DECLARE_INTEREST" : "GIVE_REVIEW_BACK",
                person,
                review -> review.giveBack(person, interest));
    }

    /** Proposes a decision. */
    public StepOutcome propose(Read read, ApplicantId person, ReviewVerdict verdict) {
        return step(
                read, "PROPOSE_DECISION", person, review -> review.propose(person, verdict, now()));
    }

    /** Agrees with the proposal of somebody else: that decides. */
    public StepOutcome approve(Read read, ApplicantId person) {
        return step(read, "APPROVE_DECISION", person, review -> review.approve(person, now()));
    }

    /** Sends the proposal of somebody else back. */
    public StepOutcome sendBack(Read read, ApplicantId person, String remark) {
        return step(
                read,
                "SEND_PROPOSAL_BACK",
                person,
                review -> review.sendBack(person, remark, now()));
    }

    private StepOutcome step(
            Read read, String action, ApplicantId person, UnaryOperator<Review> change) {
        Optional<Review> found = reviews.find(read.id());
        if (found.isEmpty()) {
            return new StepOutcome.Unknown();
        }
        if (found.get().version() != read.version()) {
            return new StepOutcome.Stale();
        }
        Review next = change.apply(found.get());
        return reviews.replace(Reviews.Change.of(next, action, person.value()))
                ? new StepOutcome.Done(next)
                : new StepOutcome.Stale();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
