package nl.kapitaalbrug.assessment.review.adapter.message;

import nl.kapitaalbrug.assessment.calibration.application.KeepLaterOutcomes;
import nl.kapitaalbrug.assessment.passport.application.RequestGone;
import nl.kapitaalbrug.assessment.review.application.KeepReviews;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** A repeat finds the reviews closed, and outcomes forgotten, and does nothing. */
@Component
final class OnRequestGone implements MessageHandler<RequestGone> {

    private final KeepReviews keeping;
    private final KeepLaterOutcomes outcomes;

    OnRequestGone(KeepReviews keeping, KeepLaterOutcomes outcomes) {
        this.keeping = keeping;
        this.outcomes = outcomes;
    }

    @Override
    public String type() {
        return RequestGone.TYPE;
    }

    @Override
    public Class<RequestGone> payload() {
        return RequestGone.class;
    }

    @Override
    public void handle(Received<RequestGone> message) {
        keeping.onGone(message.data());
        outcomes.onGone(message.data());
    }
}
