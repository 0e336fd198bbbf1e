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
    private final Clock clock;

    /** With where requests lie and the time. */
    public ViewForReview(FinancingRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Whose request it is, with the record of the look; empty when it may not be seen. */
    public Optional<ApplicantId> ownerOfDocuments(FinancingRequestId id, ApplicantId assessor) {
        for (int i = 0; i < TRIES; i++) {
            Optional<StoredRequest> found = requests.findForAssessor(id, assessor);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            FinancingRequest request = found.get().request();
            Change change =
                    new Change(
                            request.shared(request.sharing(), Moments.now(clock)),
                            AuditEvent.done("VIEW_FOR_REVIEW", assessor.value(), "api"),
                            List.of(),
                            found.get().usedKeys(),
                            found.get().applied());
            if (requests.store(found.get(), change)) {
                return Optional.of(request.owner());
            }
        }
        throw new IllegalStateException(
                "A look could not be recorded in %d tries".formatted(TRIES));
    }
}
