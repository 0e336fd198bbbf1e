package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.message.MessageId;

/**
 * Notes that a request was assessed and matched. The same message again, or one about a revision
 * that is past or withdrawn, changes nothing.
 */
public final class NoteMatch {

    private static final int TRIES = 10;

    private final FinancingRequests requests;
    private final Races races;
    private final Clock clock;

    /** With where requests lie and the time. */
    public NoteMatch(FinancingRequests requests, Clock clock) {
        this.requests = requests;
        this.races = new Races(requests, TRIES);
        this.clock = clock;
    }

    /**
     * Notes it.
     *
     * @param sender id of the service that tells it
     * @return false when there is no such request
     */
    public boolean note(MessageId id, String sender, RequestMatched message) {
        return races.run(
                        () -> requests.findForMessage(message.requestId()),
                        stored ->
                                stored.applied().covers(id) || !stored.request().awaits(message)
                                        ? Optional.empty()
                                        : Optional.of(change(stored, id, sender, message)))
                .isPresent();
    }

    private Change change(
            StoredRequest stored, MessageId id, String sender, RequestMatched message) {
        FinancingRequest after = stored.request().matched(message, Moments.now(clock));
        return new Change(
                after,
                AuditEvent.done("NOTE_MATCHED", sender, "message"),
                List.of(News.toOwner(after, News.Kind.REQUEST_MATCHED)),
                stored.usedKeys(),
                stored.applied().with(id));
    }
}
