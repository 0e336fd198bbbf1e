package nl.kapitaalbrug.assessment.passport.adapter.message;

import nl.kapitaalbrug.assessment.passport.application.Withdrawals;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** A repeat finds the mark and does nothing. */
@Component
final class OnWithdrawn implements MessageHandler<RequestWithdrawn> {

    private final Withdrawals withdrawals;

    OnWithdrawn(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public String type() {
        return MessageTypes.REQUEST_WITHDRAWN;
    }

    @Override
    public Class<RequestWithdrawn> payload() {
        return RequestWithdrawn.class;
    }

    @Override
    public void handle(Received<RequestWithdrawn> message) {
        withdrawals.mark(message.data().requestId(), message.data().lifecycle());
    }
}
