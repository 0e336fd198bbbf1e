package nl.kapitaalbrug.assessment.review.adapter.message;

import nl.kapitaalbrug.assessment.passport.application.IssuePassport;
import nl.kapitaalbrug.assessment.review.application.ReviewDecided;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** Issues the passport that people decided; a repeat finds it and does nothing. */
@Component
final class OnReviewDecided implements MessageHandler<ReviewDecided> {

    private final IssuePassport issuing;

    OnReviewDecided(IssuePassport issuing) {
        this.issuing = issuing;
    }

    @Override
    public String type() {
        return ReviewDecided.TYPE;
    }

    @Override
    public Class<ReviewDecided> payload() {
        return ReviewDecided.class;
    }

    @Override
    public void handle(Received<ReviewDecided> message) {
        ReviewDecided decided = message.data();
        issuing.issueDecided(
                decided.requestId(), decided.revision(), decided.number(), decided.decision());
    }
}
