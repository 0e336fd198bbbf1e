package nl.kapitaalbrug.assessment.calibration.adapter.message;

import nl.kapitaalbrug.assessment.calibration.application.KeepLaterOutcomes;
import nl.kapitaalbrug.assessment.calibration.application.LaterOutcomeRecorded;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** A repeat finds the case counted and does nothing. */
@Component
final class OnLaterOutcomeRecorded implements MessageHandler<LaterOutcomeRecorded> {

    private final KeepLaterOutcomes keeping;

    OnLaterOutcomeRecorded(KeepLaterOutcomes keeping) {
        this.keeping = keeping;
    }

    @Override
    public String type() {
        return LaterOutcomeRecorded.TYPE;
    }

    @Override
    public Class<LaterOutcomeRecorded> payload() {
        return LaterOutcomeRecorded.class;
    }

    @Override
    public void handle(Received<LaterOutcomeRecorded> message) {
        keeping.count(message.data());
    }
}
