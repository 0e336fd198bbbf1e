package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;

/** Starts a draft, empty or as a copy. The same call twice gives the same draft. */
public final class StartFinancingRequest {

    /** More drafts than this at once are no plans. */
    public static final int MAX_DRAFTS = 50;

    private static final int TRIES = 5;

    private final FinancingRequests requests;
    private final RandomGenerator random;
    private final CompanyKeys keys;
    private final Clock clock;

    /** With where requests lie, what makes references and pseudonyms, and the time. */
    public StartFinancingRequest(
            FinancingRequests requests, RandomGenerator random, CompanyKeys keys, Clock clock) {
        this.requests = requests;
        this.random = random;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Starts a draft.
     *
     * @return empty when the owner has too many drafts already
     */
    public Optional<FinancingRequest> start(ApplicantId owner, Attempt attempt) {
        return start(owner, Optional.empty(), attempt);
    }

    /**
     * Starts a draft that goes on with an explored need, under its id, so that it is counted once.
     *
     * @param explored the need; when a request has that id already, this one gets its own
     * @return empty when the owner has too many drafts already
     */
    public Optional<FinancingRequest> start(
            ApplicantId owner, Optional<FinancingRequestId> explored, Attempt attempt) {
        return insert(
                explored,
                owner,
                attempt,
                AuditEvent.done("START", owner.value(), "api"),
                blank -> blank);
    }

    /**
     * Starts a draft with the answers of another request, which others hear of like of a draft that
     * was just saved. Nobody sees it before its applicant chooses so again.
     *
     * @param source a request of the same owner, in whatever status
     * @return empty when the owner has too many drafts already
     */
    public Optional<FinancingRequest> copy(FinancingRequest source, Attempt attempt) {
        return insert(
                Optional.empty(),
                source.owner(),
                attempt,
                AuditEvent.done("COPY", source.owner().value(), "api"),
                blank -> blank.saved(source.sections(), source.origin(), keys, blank.changedAt()));
    }

    /**
     * Starts a draft with answers from elsewhere, which others hear of like of a draft that was
     * just saved.
     *
     * @return empty when the owner has too many drafts already
     */
    Optional<FinancingRequest> fill(
            ApplicantId owner, Sections answers, DataOrigin origin, Attempt attempt) {
        return insert(
                Optional.empty(),
                owner,
                attempt,
                AuditEvent.done("IMPORT", owner.value(), "api"),
                blank -> blank.saved(answers, origin, keys, blank.changedAt()));
    }

    private Optional<FinancingRequest> insert(
            Optional<FinancingRequestId> wanted,
            ApplicantId owner,
            Attempt attempt,
            AuditEvent event,
            UnaryOperator<FinancingRequest> filled) {
        Optional<FinancingRequest> before = requests.createdBy(attempt);
        if (before.isPresent()) {
            return before;
        }
        if (requests.countDrafts(owner) >= MAX_DRAFTS) {
            return Optional.empty();
        }
        for (int i = 0; i < TRIES; i++) {
            FinancingRequest blank =
                    FinancingRequest.start(
                            i == 0
                                    ? wanted.orElseGet(FinancingRequestId::random)
                                    : FinancingRequestId.random(),
                            PublicReference.random(random),
                            owner,
                            Moments.now(clock));
            FinancingRequest draft = filled.apply(blank);
            Optional<FinancingRequest> inserted =
                    requests.insert(draft, attempt, event, SaveSection.messages(blank, draft));
            if (inserted.isPresent()) {
                return inserted;
            }
        }
        throw new IllegalStateException(
                "No free reference was found in %d tries: lengthen references".formatted(TRIES));
    }
}
