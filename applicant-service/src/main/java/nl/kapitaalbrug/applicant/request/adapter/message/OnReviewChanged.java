package nl.kapitaalbrug.applicant.request.adapter.message;

import nl.kapitaalbrug.applicant.request.application.NoteReview;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.ReviewChanged;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** Takes the message that a review came a step further; a repeat changes nothing. */
@Component
final class OnReviewChanged implements MessageHandler<ReviewChanged> {

    private final NoteReview noting;

    OnReviewChanged(NoteReview noting) {
        this.noting = noting;
    }

    @Override
    public String type() {
        return MessageTypes.REVIEW_CHANGED;
    }

    @Override
    public Class<ReviewChanged> payload() {
        return ReviewChanged.class;
    }

    @Override
    public void handle(Received<ReviewChanged> message) {
        noting.note(message.source(), message.data());
    }
}
