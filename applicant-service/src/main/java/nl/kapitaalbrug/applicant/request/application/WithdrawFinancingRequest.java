package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Call;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Decision;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.applicant.request.domain.RequestMessages;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;

/** Takes a request back for good, and tells the services that know of it. */
public final class WithdrawFinancingRequest {

    private final ChangeSteps steps;
    private final Clock clock;

    /** With where requests lie and the time. */
    public WithdrawFinancingRequest(FinancingRequests requests, Clock clock) {
        this.steps = new ChangeSteps(requests);
        this.clock = clock;
    }

    /** Withdraws the request as it was in that version. */
    public ChangeOutcome withdraw(OwnRequest which, long version, Attempt attempt) {
        return steps.run(
                new Call(which, RequestAction.WITHDRAW, version, attempt),
                stored -> {
                    FinancingRequest after = stored.request().withdrawn(Moments.now(clock));
                    return new Decision.Make(
                            new Change(
                                    after,
                                    AuditEvent.done("WITHDRAW", which.person().value(), "api"),
                                    messages(stored.request(), after),
                                    stored.usedKeys().with(attempt),
                                    stored.applied()));
                });
    }

    private static List<Change.Outgoing> messages(
            FinancingRequest before, FinancingRequest withdrawn) {
        List<Change.Outgoing> messages = new ArrayList<>(messagesToOthers(before, withdrawn));
        messages.add(News.toOwner(withdrawn, News.Kind.REQUEST_WITHDRAWN));
        return messages;
    }

    /** What other services are told. */
    static List<Change.Outgoing> messagesToOthers(
            FinancingRequest before, FinancingRequest withdrawn) {
        RequestWithdrawn message = RequestMessages.withdrawal(withdrawn);
        return Stream.concat(
                        destinations(withdrawn)
                                .map(to ->
                                        new Change.Outgoing(
                                                MessageTypes.REQUEST_WITHDRAWN, to, message)),
                        ReaderMessages.of(before, withdrawn).stream())
                .toList();
    }

    /** The assessment service hears of submitted requests only, the financing service of all. */
    static Stream<String> destinations(FinancingRequest withdrawn) {
        if (!withdrawn.isKnownToOthers()) {
            return Stream.empty();
        }
        return withdrawn.wasSubmitted()
                ? Stream.of("assessment", "financing")
                : Stream.of("financing");
    }
}
