package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Call;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Decision;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.support.audit.AuditEvent;

/** What participants tell the owner: that a part is right, or that it is the owner's turn. */
public final class TakePart {

    private final ChangeSteps steps;
    private final Clock clock;

    /** With where requests lie and the time. */
    public TakePart(FinancingRequests requests, Clock clock) {
        this.steps = new ChangeSteps(requests);
        this.clock = clock;
    }

    /** Confirms the one section of a contributor, as it is in that version. */
    public ChangeOutcome confirm(OwnRequest which, long version) {
        return steps.run(
                new Call(which, RequestAction.TAKE_PART, version, null),
                stored -> {
                    FinancingRequest request = stored.request();
                    Optional<Participant> self =
                            request.sharing()
                                    .participants()
                                    .of(which.person())
                                    .filter(one -> one.part() != null);
                    if (self.isEmpty()) {
                        return new Decision.Refuse(new ChangeOutcome.NotEntitled());
                    }
                    if (self.get().confirmedAt() != null) {
                        return new Decision.Keep();
                    }
                    Instant now = Moments.now(clock);
                    FinancingRequest after =
                            request.shared(
                                    request.sharing()
                                            .with(
                                                    request.sharing()
                                                            .participants()
                                                            .confirmed(self.get().id(), now)),
                                    now);
                    return told(stored, after, which, "CONFIRM", News.Kind.PART_CONFIRMED);
                });
    }

    /** Asks the owner to check the request and send it. */
    public ChangeOutcome askForCheck(OwnRequest which, long version) {
        return steps.run(
                new Call(which, RequestAction.TAKE_PART, version, null),
                stored -> {
                    FinancingRequest request = stored.request();
                    if (!request.allows(RequestAction.SUBMIT)) {
                        return new Decision.Refuse(new ChangeOutcome.NotAllowed(request.status()));
                    }
                    FinancingRequest after = request.shared(request.sharing(), Moments.now(clock));
                    return told(stored, after, which, "ASK_FOR_CHECK", News.Kind.CHECK_ASKED);
                });
    }

    private static Decision told(
            StoredRequest stored,
            FinancingRequest after,
            OwnRequest which,
            String action,
            News.Kind kind) {
        return new Decision.Make(
                new Change(
                        after,
                        AuditEvent.done(action, which.person().value(), "api"),
                        List.of(News.toOwner(after, kind)),
                        stored.usedKeys(),
                        stored.applied()));
    }
}
