package nl.kapitaalbrug.financing.matching.application;

import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestErased;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** Forgets a request that its owner had erased. */
@Component
final class EraseRequest implements MessageHandler<RequestErased> {

    private final MatchRecords records;

    EraseRequest(MatchRecords records) {
        this.records = records;
    }

    @Override
    public String type() {
        return MessageTypes.REQUEST_ERASED;
    }

    @Override
    public Class<RequestErased> payload() {
        return RequestErased.class;
    }

    @Override
    public void handle(Received<RequestErased> message) {
        records.erase(message.id(), message.data().requestId());
    }
}
