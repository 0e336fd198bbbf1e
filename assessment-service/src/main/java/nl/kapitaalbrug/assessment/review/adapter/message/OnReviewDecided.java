package nl.kapitaalbrug.assessment.review.adapter.message;

import nl.kapitaalbrug.assessment.calibration.application.Calibrate;
import nl.kapitaalbrug.assessment.passport.application.IssuePassport;
import nl.kapitaalbrug.assessment.review.application.ReviewDecided;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** Issues the passport that people decided and compares it with the computed one, both once. */
@Component
final class OnReviewDecided implements MessageHandler<ReviewDecided> {

    private final IssuePassport issuing;
    private final Calibrate calibrating;

    OnReviewDecided(IssuePassport issuing, Calibrate calibrating) {
        this.issuing = issuing;
        this.calibrating = calibrating;
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
        PassportId id = new PassportId(decided.requestId(), decided.revision(), decided.number());
        calibrating.compare(id, decided.decision());
        issuing.issueDecided(id, decided.decision());
    }
}
