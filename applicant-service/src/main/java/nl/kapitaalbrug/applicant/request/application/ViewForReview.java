package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;

/**
 * An assessor looks at the documents of a request while its review is in that person's hands. That
 * is part of the update that records the look, so that nothing is shown without its record.
 */
public final class ViewForReview {

    private static final int TRIES = 5;

    private final FinancingRequests requests;
    private final Races races;
    private final Clock clock;

    /** With where requests lie and the time. */
    public ViewForReview(FinancingRequests requests, Clock clock) {
        this.requests = requests;
        this.races = new Races(requests, TRIES);
        this.clock = clock;
    }

    /** Whose request it is, with the record of the look; empty when it may not be seen. */
    public Optional<ApplicantId> ownerOfDocuments(FinancingRequestId id, ApplicantId assessor) {
        return races.run(
                        () -> requests.findForAssessor(id, assessor),
                        stored -> Optional.of(look(stored, assessor)))
                .map(FinancingRequest::owner);
    }

    private Change look(StoredRequest stored, ApplicantId assessor) {
        FinancingRequest request = stored.request();
        return new Change(
                request.shared(request.sharing(), Moments.now(clock)),
                AuditEvent.done("VIEW_FOR_REVIEW", assessor.value(), "api"),
                List.of(),
                stored.usedKeys(),
                stored.applied());
    }
}
