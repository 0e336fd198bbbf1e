package nl.kapitaalbrug.assessment.review.adapter.message;

import nl.kapitaalbrug.assessment.calibration.application.KeepLaterOutcomes;
import nl.kapitaalbrug.assessment.passport.application.PassportIssued;
import nl.kapitaalbrug.assessment.review.application.KeepReviews;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/**
 * Opens the review of a passport, and notices a default that it tells of; a repeat finds both and
 * does nothing.
 */
@Component
final class OnPassportIssued implements MessageHandler<PassportIssued> {

    private final KeepReviews keeping;
    private final KeepLaterOutcomes outcomes;

    OnPassportIssued(KeepReviews keeping, KeepLaterOutcomes outcomes) {
        this.keeping = keeping;
        this.outcomes = outcomes;
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
        outcomes.onIssued(message.data());
    }
}
