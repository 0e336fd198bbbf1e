package nl.kapitaalbrug.financing.matching.application;

import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** Takes note that a request was taken back: older work on it is not done any more. */
@Component
final class WithdrawRequest implements MessageHandler<RequestWithdrawn> {

    private final MatchRecords records;

    WithdrawRequest(MatchRecords records) {
        this.records = records;
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
        records.withdraw(message.id(), message.data());
    }
}
