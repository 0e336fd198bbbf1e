package nl.kapitaalbrug.assessment.review.adapter.message;

import nl.kapitaalbrug.assessment.passport.application.PassportIssued;
import nl.kapitaalbrug.assessment.review.application.KeepReviews;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** A repeat finds the review and does nothing. */
@Component
final class OnPassportIssued implements MessageHandler<PassportIssued> {

    private final KeepReviews keeping;

    OnPassportIssued(KeepReviews keeping) {
        this.keeping = keeping;
    }

    @Override
    public String type() {
        return PassportIssued.TYPE;
    }

    @Override
    public Class<PassportIssued> payload() {
        return PassportIssued.class;
    }

    @Override
    public void handle(Received<PassportIssued> message) {
        keeping.onIssued(message.data());
    }
}
