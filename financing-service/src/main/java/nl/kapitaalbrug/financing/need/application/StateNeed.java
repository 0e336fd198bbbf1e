package nl.kapitaalbrug.financing.need.application;

import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.financing.matching.application.KnownRequests;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** Takes note of a need that is not submitted. */
@Component
final class StateNeed implements MessageHandler<NeedStated> {

    private final KnownRequests requests;

    StateNeed(KnownRequests requests) {
        this.requests = requests;
    }

    @Override
    public String type() {
        return MessageTypes.NEED_STATED;
    }

    @Override
    public Class<NeedStated> payload() {
        return NeedStated.class;
    }

    @Override
    public void handle(Received<NeedStated> message) {
        requests.state(message.id(), message.data());
    }
}
