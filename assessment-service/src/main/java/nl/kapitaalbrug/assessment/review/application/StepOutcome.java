package nl.kapitaalbrug.assessment.review.application;

import nl.kapitaalbrug.assessment.review.domain.Review;

/** How a step in a review ended. */
public sealed interface StepOutcome {

    /**
     * It was made.
     *
     * @param review as it is now
     */
    record Done(Review review) implements StepOutcome {}

    /** There is no such review. */
    record Unknown() implements StepOutcome {}

    /** It was changed since it was read. */
    record Stale() implements StepOutcome {}
}
