package nl.kapitaalbrug.support.outbox;

import java.util.function.Supplier;
import nl.kapitaalbrug.support.message.CloudEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Hands messages to the own service straight to its inbox, all others to the way outside. */
record OwnMessages(MessageClient outside, Supplier<@Nullable OwnInbox> own, JsonMapper json)
        implements MessageClient {

    @Override
    public Delivery deliver(String destination, CloudEvent message) {
        if (!OwnInbox.DESTINATION.equals(destination)) {
            return outside.deliver(destination, message);
        }
        OwnInbox inbox = own.get();
        if (inbox == null) {
            return new Delivery.Unavailable("no inbox of its own");
        }
        try {
            inbox.take(json.writeValueAsBytes(message));
            return new Delivery.Accepted();
        } catch (RuntimeException e) {
            return new Delivery.Unavailable(e.getClass().getSimpleName());
        }
    }
}
