package nl.kapitaalbrug.assessment.review.application;

import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * Two people decided about a passport; told inside this service.
 *
 * @param requestId the request
 * @param revision its revision
 * @param number the number of the passport within the revision
 * @param decision what they decided
 */
public record ReviewDecided(
        FinancingRequestId requestId, int revision, int number, ReviewDecision decision) {

    /** The type of the message, with its version. */
    public static final String TYPE = "nl.kapitaalbrug.assessment.review-decided.v1";
}
