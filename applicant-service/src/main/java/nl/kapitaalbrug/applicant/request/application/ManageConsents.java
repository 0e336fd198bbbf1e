package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Call;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Decision;
import nl.kapitaalbrug.applicant.request.domain.ConsentPurpose;
import nl.kapitaalbrug.applicant.request.domain.Consents;
import nl.kapitaalbrug.applicant.request.domain.FinancierId;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.support.audit.AuditEvent;

/**
 * The owner of a request lets one financier see more of it, for one purpose, and takes that back.
 * It holds from the same update on: the financier's next look-up finds what holds then.
 */
public final class ManageConsents {

    private final ChangeSteps steps;
    private final Clock clock;

    /** With where requests lie and the time. */
    public ManageConsents(FinancingRequests requests, Clock clock) {
        this.steps = new ChangeSteps(requests);
        this.clock = clock;
    }

    /** Gives it or takes it back; the same again changes nothing. */
    public ChangeOutcome choose(
            OwnRequest which,
            long version,
            FinancierId financier,
            ConsentPurpose purpose,
            boolean given) {
        return steps.run(
                new Call(which, RequestAction.SHARE, version, null),
                stored -> {
                    Consents before = stored.request().sharing().consents();
                    if (before.inForce(financier, purpose).isPresent() == given) {
                        return new Decision.Keep();
                    }
                    if (given && before.areFull()) {
                        return new Decision.Refuse(new ChangeOutcome.TooManyConsents());
                    }
                    Instant now = Moments.now(clock);
                    Consents after =
                            given
                                    ? before.given(financier, purpose, now)
                                    : before.withdrawn(financier, purpose, now);
                    FinancingRequest request =
                            stored.request().shared(stored.request().sharing().with(after), now);
                    AuditEvent event =
                            AuditEvent.done(
                                            given ? "GIVE_CONSENT" : "WITHDRAW_CONSENT",
                                            which.person().value(),
                                            "api")
                                    .because(purpose.name() + "/" + financier);
                    return new Decision.Make(
                            new Change(
                                    request,
                                    event,
                                    List.of(),
                                    stored.usedKeys(),
                                    stored.applied()));
                });
    }
}
