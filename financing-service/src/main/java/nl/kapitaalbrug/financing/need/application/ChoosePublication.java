package nl.kapitaalbrug.financing.need.application;

import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.financing.matching.application.KnownRequests;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** Takes note that an applicant lets financiers see a request, without names, or no longer. */
@Component
final class ChoosePublication implements MessageHandler<PublicationChosen> {

    private final KnownRequests requests;

    ChoosePublication(KnownRequests requests) {
        this.requests = requests;
    }

    @Override
    public String type() {
        return MessageTypes.PUBLICATION_CHOSEN;
    }

    @Override
    public Class<PublicationChosen> payload() {
        return PublicationChosen.class;
    }

    @Override
    public void handle(Received<PublicationChosen> message) {
        requests.choose(message.id(), message.data());
    }
}
