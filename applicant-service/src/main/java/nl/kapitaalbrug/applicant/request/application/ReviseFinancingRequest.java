package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Call;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Decision;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.UsedKeys;

/**
 * Opens what was handed in for corrections, or gives the corrections up. Others hear of it only
 * with the next submission: until then what was handed in holds.
 */
public final class ReviseFinancingRequest {

    private final ChangeSteps steps;
    private final Clock clock;

    /** With where requests lie and the time. */
    public ReviseFinancingRequest(FinancingRequests requests, Clock clock) {
        this.steps = new ChangeSteps(requests);
        this.clock = clock;
    }

    /** Opens the request as it was in that version; refused after too many revisions. */
    public ChangeOutcome open(OwnRequest which, long version, Attempt attempt) {
        return steps.run(
                new Call(which, RequestAction.REVISE, version, attempt),
                stored ->
                        stored.request().revisions().areFull()
                                ? new Decision.Refuse(new ChangeOutcome.TooManyRevisions())
                                : make(
                                        stored,
                                        AuditEvent.done("REVISE", which.person().value(), "api"),
                                        stored.usedKeys().with(attempt),
                                        FinancingRequest::revised));
    }

    /** Gives up what was written since; what was handed in last is what the request says again. */
    public ChangeOutcome discard(OwnRequest which, long version) {
        return steps.run(
                new Call(which, RequestAction.DISCARD, version, null),
                stored ->
                        make(
                                stored,
                                AuditEvent.done("DISCARD", which.person().value(), "api"),
                                stored.usedKeys(),
                                FinancingRequest::discarded));
    }

    private Decision make(
            StoredRequest stored,
            AuditEvent event,
            UsedKeys usedKeys,
            BiFunction<FinancingRequest, Instant, FinancingRequest> change) {
        FinancingRequest after = change.apply(stored.request(), Moments.now(clock));
        return new Decision.Make(new Change(after, event, List.of(), usedKeys, stored.applied()));
    }
}
