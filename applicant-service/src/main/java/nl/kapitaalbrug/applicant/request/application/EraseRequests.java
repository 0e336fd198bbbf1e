package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestErased;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.audit.AuditEvent;

/**
 * Erases the requests of a person, and ends what the person takes part in. Of a request its id,
 * public name, times and consents stay; it is taken back first, so that others hear of it.
 */
public final class EraseRequests {

    private static final int PAGE = 50;

    private final FinancingRequests requests;
    private final ManageParticipants participants;
    private final Clock clock;

    /** With where requests lie, how one leaves those of others, and the time. */
    public EraseRequests(FinancingRequests requests, ManageParticipants participants, Clock clock) {
        this.requests = requests;
        this.participants = participants;
        this.clock = clock;
    }

    /** All own requests, the newest first. */
    public List<FinancingRequest> own(ApplicantId person) {
        List<FinancingRequest> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            List<FinancingRequest> some = requests.page(person, page, PAGE).items();
            all.addAll(some);
            if (some.size() < PAGE) {
                return all;
            }
        }
    }

    /** What the person takes part in of others. */
    public List<FinancingRequest> ofOthers(ApplicantId person) {
        return requests.participations(person);
    }

    /** Erases and leaves; whether nothing is left, delivered messages included. */
    public boolean erase(ApplicantId person) {
        boolean done = true;
        for (FinancingRequest request : requests.participations(person)) {
            done &= leave(request, person);
        }
        for (FinancingRequest request : own(person)) {
            done &= erase(new OwnRequest(request.id(), person));
        }
        return done & requests.forgetMessages(person);
    }

    private boolean leave(FinancingRequest request, ApplicantId person) {
        Optional<Participant> self = request.sharing().participants().of(person);
        return self.isEmpty()
                || participants.end(
                                new OwnRequest(request.id(), person),
                                request.version(),
                                self.get().id())
                        instanceof ChangeOutcome.Changed;
    }

    private boolean erase(OwnRequest which) {
        Optional<StoredRequest> found = requests.find(which);
        if (found.isEmpty()) {
            return true;
        }
        FinancingRequest request = found.get().request();
        Instant now = Moments.now(clock);
        boolean first = request.status() != RequestStatus.WITHDRAWN;
        FinancingRequest after = first ? request.withdrawn(now) : request;
        List<Change.Outgoing> messages =
                new ArrayList<>(
                        first
                                ? WithdrawFinancingRequest.messagesToOthers(request, after)
                                : List.of());
        RequestErased erased = new RequestErased(request.id(), now);
        WithdrawFinancingRequest.destinations(after)
                .map(to -> new Change.Outgoing(MessageTypes.REQUEST_ERASED, to, erased))
                .forEach(messages::add);
        return requests.erase(
                found.get(),
                new Change(
                        after.erased(now),
                        AuditEvent.done("ERASE", which.person().value(), "api"),
                        messages,
                        found.get().usedKeys(),
                        found.get().applied()));
    }
}
