package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Call;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Decision;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Finding;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.applicant.request.domain.RequestMessages;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;

/**
 * Hands a request in: when every rule holds, status, message and record are stored together, once.
 */
public final class SubmitFinancingRequest {

    private final ChangeSteps steps;
    private final CompanyKeys keys;
    private final Clock clock;

    /** With where requests lie, the pseudonyms of firms, and the time. */
    public SubmitFinancingRequest(FinancingRequests requests, CompanyKeys keys, Clock clock) {
        this.steps = new ChangeSteps(requests);
        this.keys = keys;
        this.clock = clock;
    }

    /** Submits the request as it was in that version. */
    public ChangeOutcome submit(OwnRequest which, long version, Attempt attempt) {
        return steps.run(
                new Call(which, RequestAction.SUBMIT, version, attempt),
                stored -> decide(stored, which.person(), attempt));
    }

    private Decision decide(StoredRequest stored, ApplicantId person, Attempt attempt) {
        List<Finding> missing = stored.request().missing(Moments.today(clock));
        if (!missing.isEmpty()) {
            return new Decision.Refuse(new ChangeOutcome.Refused(missing));
        }
        FinancingRequest after = stored.request().submitted(Moments.now(clock));
        return new Decision.Make(
                new Change(
                        after,
                        AuditEvent.done("SUBMIT", person.value(), "api"),
                        messages(stored.request(), after),
                        stored.usedKeys().with(attempt),
                        stored.applied()));
    }

    private List<Change.Outgoing> messages(FinancingRequest before, FinancingRequest submitted) {
        List<Change.Outgoing> messages = new ArrayList<>();
        messages.add(
                new Change.Outgoing(
                        MessageTypes.REQUEST_SUBMITTED,
                        "assessment",
                        RequestMessages.submission(submitted, keys)));
        if (submitted.publication().published()) {
            messages.add(ChoosePublication.message(submitted));
        }
        messages.addAll(ReaderMessages.of(before, submitted));
        messages.add(News.toOwner(submitted, News.Kind.REQUEST_SUBMITTED));
        return messages;
    }
}
