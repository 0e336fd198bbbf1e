package nl.kapitaalbrug.applicant.request.adapter.message;

import nl.kapitaalbrug.applicant.request.application.NoteMatch;
import nl.kapitaalbrug.applicant.synthetic.application.KnownSyntheticNeeds;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import nl.kapitaalbrug.support.inbox.UnusableMessageException;
import org.springframework.stereotype.Component;

/** Takes the message that a request was matched. */
@Component
final class OnRequestMatched implements MessageHandler<RequestMatched> {

    private final NoteMatch noteMatch;
    private final KnownSyntheticNeeds synthetic;

    OnRequestMatched(NoteMatch noteMatch, KnownSyntheticNeeds synthetic) {
        this.noteMatch = noteMatch;
        this.synthetic = synthetic;
    }

    @Override
    public String type() {
        return MessageTypes.REQUEST_MATCHED;
    }

    @Override
    public Class<RequestMatched> payload() {
        return RequestMatched.class;
    }

    @Override
    public void handle(Received<RequestMatched> message) {
        if (!noteMatch.note(message.id(), message.source(), message.data())
                && !synthetic.note(message.data())) {
            throw new UnusableMessageException("A match names a request that is not known");
        }
    }
}
