package nl.kapitaalbrug.assessment.passport.adapter.message;

import nl.kapitaalbrug.assessment.passport.application.Passports;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestErased;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** Empties the passports of a request that its owner had erased; a repeat finds nothing to do. */
@Component
final class OnErased implements MessageHandler<RequestErased> {

    private final Passports passports;

    OnErased(Passports passports) {
        this.passports = passports;
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
        passports.erase(message.data().requestId());
    }
}
