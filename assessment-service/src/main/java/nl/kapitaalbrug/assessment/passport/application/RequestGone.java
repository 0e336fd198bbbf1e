package nl.kapitaalbrug.assessment.passport.application;

import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * A request was taken back or erased; told inside this service.
 *
 * @param requestId the request
 * @param erased whether all that was said of it is to be forgotten
 */
public record RequestGone(FinancingRequestId requestId, boolean erased) {

    /** The type of the message, with its version. */
    public static final String TYPE = "nl.kapitaalbrug.assessment.request-gone.v1";
}
