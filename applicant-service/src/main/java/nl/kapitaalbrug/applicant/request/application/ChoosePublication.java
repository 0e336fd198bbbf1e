package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.util.List;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Call;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Decision;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.applicant.request.domain.RequestMessages;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.support.audit.AuditEvent;

/**
 * Chooses whether financiers may see a request, without its name. Of a submitted request they are
 * told in the same update; of a draft with its submission. The same choice again changes nothing.
 */
public final class ChoosePublication {

    private final ChangeSteps steps;
    private final Clock clock;

    /** With where requests lie and the time. */
    public ChoosePublication(FinancingRequests requests, Clock clock) {
        this.steps = new ChangeSteps(requests);
        this.clock = clock;
    }

    /** Chooses for the request as it was in that version. */
    public ChangeOutcome choose(OwnRequest which, long version, boolean published) {
        return steps.run(
                new Call(which, RequestAction.CHOOSE_PUBLICATION, version, null),
                stored -> decide(stored, which, published));
    }

    private Decision decide(StoredRequest stored, OwnRequest which, boolean published) {
        if (stored.request().publication().published() == published) {
            return new Decision.Keep();
        }
        FinancingRequest after = stored.request().chosen(published, Moments.now(clock));
        return new Decision.Make(
                new Change(
                        after,
                        AuditEvent.done(
                                published ? "PUBLISH" : "UNPUBLISH", which.person().value(), "api"),
                        after.wasSubmitted() ? List.of(message(after)) : List.of(),
                        stored.usedKeys(),
                        stored.applied()));
    }

    /** Tells the financing service what holds. */
    static Change.Outgoing message(FinancingRequest request) {
        return new Change.Outgoing(
                MessageTypes.PUBLICATION_CHOSEN, "financing", RequestMessages.choice(request));
    }
}
