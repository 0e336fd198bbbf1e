package nl.kapitaalbrug.assessment.passport.adapter.message;

import nl.kapitaalbrug.assessment.passport.application.IssuePassport;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** A repeat finds the passport of the revision and does nothing. */
@Component
final class OnSubmitted implements MessageHandler<RequestSubmitted> {

    private final IssuePassport issuePassport;

    OnSubmitted(IssuePassport issuePassport) {
        this.issuePassport = issuePassport;
    }

    @Override
    public String type() {
        return MessageTypes.REQUEST_SUBMITTED;
    }

    @Override
    public Class<RequestSubmitted> payload() {
        return RequestSubmitted.class;
    }

    @Override
    public void handle(Received<RequestSubmitted> message) {
        issuePassport.issue(message.data().lifecycle(), message.data().request());
    }
}
