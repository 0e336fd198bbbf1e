package nl.kapitaalbrug.assessment.calibration.application;

import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * It became known what became of a firm; told inside this service, without what it is.
 *
 * @param requestId the request
 * @param revision the revision that was assessed
 */
public record LaterOutcomeRecorded(FinancingRequestId requestId, int revision) {

    /** The type of the message, with its version. */
    public static final String TYPE = "nl.kapitaalbrug.assessment.later-outcome-recorded.v1";

    /** That of a passport. */
    public static LaterOutcomeRecorded of(PassportId id) {
        return new LaterOutcomeRecorded(id.requestId(), id.revision());
    }

    /** The passport under which it stands. */
    public PassportId passport() {
        return new PassportId(requestId, revision, 1);
    }
}
