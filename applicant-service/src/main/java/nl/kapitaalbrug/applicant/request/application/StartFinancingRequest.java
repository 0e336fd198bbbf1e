package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;

/** Starts an empty draft. The same call twice gives the same draft. */
public final class StartFinancingRequest {

    /** More drafts than this at once are no plans. */
    public static final int MAX_DRAFTS = 50;

    private static final int TRIES = 5;

    private final FinancingRequests requests;
    private final RandomGenerator random;
    private final Clock clock;

    /** With where requests lie, what makes references, and the time. */
    public StartFinancingRequest(FinancingRequests requests, RandomGenerator random, Clock clock) {
        this.requests = requests;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Starts a draft.
     *
     * @return empty when the owner has too many drafts already
     */
    public Optional<FinancingRequest> start(ApplicantId owner, Attempt attempt) {
        Optional<FinancingRequest> before = requests.createdBy(attempt);
        if (before.isPresent()) {
            return before;
        }
        if (requests.countDrafts(owner) >= MAX_DRAFTS) {
            return Optional.empty();
        }
        for (int i = 0; i < TRIES; i++) {
            Optional<FinancingRequest> inserted =
                    requests.insert(
                            FinancingRequest.start(
                                    FinancingRequestId.random(),
                                    PublicReference.random(random),
                                    owner,
                                    Moments.now(clock)),
                            attempt,
                            AuditEvent.done("START", owner.value(), "api"));
            if (inserted.isPresent()) {
                return inserted;
            }
        }
        throw new IllegalStateException(
                "No free reference was found in %d tries: lengthen references".formatted(TRIES));
    }
}
