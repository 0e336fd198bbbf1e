package nl.kapitaalbrug.applicant.request.application;

import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Finding;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;

/** How an attempt to change a request ended. */
public sealed interface ChangeOutcome {

    /**
     * It is changed, now or by the same call before.
     *
     * @param request the request as it is
     */
    record Changed(FinancingRequest request) implements ChangeOutcome {}

    /** The caller takes part in the request, but may not do this. */
    record NotEntitled() implements ChangeOutcome {}

    /** There is no such request, or it is somebody else's. */
    record Unknown() implements ChangeOutcome {}

    /** Somebody changed it since the caller read it. */
    record Stale() implements ChangeOutcome {}

    /**
     * Its status does not allow this.
     *
     * @param status the status that it has
     */
    record NotAllowed(RequestStatus status) implements ChangeOutcome {}

    /**
     * It is not complete or not right.
     *
     * @param findings all that is wrong
     */
    record Refused(List<Finding> findings) implements ChangeOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** The firm has one of KvK's public test numbers, which is for samples only. */
    record TestNumberRefused() implements ChangeOutcome {}

    /** An imported figure is corrected, and nothing says why. */
    record ReasonMissing() implements ChangeOutcome {}

    /** As many consents were given as may be. */
    record TooManyConsents() implements ChangeOutcome {}

    /** As many people were invited as may be. */
    record TooManyParticipants() implements ChangeOutcome {}

    /** It was corrected as often as may be. */
    record TooManyRevisions() implements ChangeOutcome {}
}
