package nl.kapitaalbrug.applicant.request.application;

import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Call;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Decision;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.support.audit.AuditEvent;

/** An owner says why a draft lies still. The same reason again changes nothing. */
public final class ExplainLeaving {

    private final ChangeSteps steps;

    /** With where requests lie. */
    public ExplainLeaving(FinancingRequests requests) {
        this.steps = new ChangeSteps(requests);
    }

    /** Says it of the draft as it was in that version; refused when it does not lie still. */
    public ChangeOutcome explain(OwnRequest which, long version, LeaveReason reason) {
        return steps.run(
                new Call(which, RequestAction.EXPLAIN, version, null),
                stored -> decide(stored, which, reason));
    }

    private static Decision decide(StoredRequest stored, OwnRequest which, LeaveReason reason) {
        FinancingRequest before = stored.request();
        if (!before.isLeft()) {
            return new Decision.Refuse(new ChangeOutcome.NotAllowed(before.status()));
        }
        FinancingRequest after = before.leftBecause(reason);
        if (after.told() != null && after.told().equals(before.told())) {
            return new Decision.Keep();
        }
        return new Decision.Make(
                new Change(
                        after,
                        AuditEvent.done("EXPLAIN_LEAVING", which.person().value(), "api"),
                        SaveSection.messages(before, after),
                        stored.usedKeys(),
                        stored.applied()));
    }
}
