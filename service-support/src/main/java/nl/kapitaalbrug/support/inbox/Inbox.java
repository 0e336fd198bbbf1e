package nl.kapitaalbrug.support.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.support.message.CloudEvent;
import nl.kapitaalbrug.support.message.MessageId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages and hands each to the handler of its type. */
public final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final String BEHIND = "BEHIND_PARKED";

    private final Map<String, MessageHandler<?>> handlers = new HashMap<>();
    private final ParkedMessages parked;
    private final JsonMapper json;

    /**
     * With one handler per type.
     *
     * @param json the tolerant mapper
     */
    public Inbox(List<MessageHandler<?>> handlers, ParkedMessages parked, JsonMapper json) {
        this.parked = parked;
        this.json = json;
        for (MessageHandler<?> handler : handlers) {
            MessageHandler<?> other = this.handlers.put(handler.type(), handler);
            if (other != null) {
                throw new IllegalArgumentException(
                        "Two handlers (%s, %s) take messages of type (%s)"
                                .formatted(other.getClass(), handler.getClass(), handler.type()));
            }
        }
    }

    /**
     * Takes a message: it is applied, known already, or parked.
     *
     * @return whether it was handled and not parked
     * @throws RuntimeException when it could not be applied now; the sender tries again
     */
    public boolean receive(byte[] body) {
        CloudEvent event = envelope(body);
        Optional<MessageId> id =
                event == null ? Optional.empty() : MessageId.parse(String.valueOf(event.id()));
        if (event == null || id.isEmpty()) {
            parked.keepUnreadable(body);
            return false;
        }
        if (parked.holds(id.get().aggregate())) {
            parked.keep(id.get(), BEHIND, body);
            return false;
        }
        String refusal = dispatch(id.get(), event);
        if (refusal != null) {
            parked.keep(id.get(), refusal, body);
        }
        return refusal == null;
    }

    /**
     * Tries every parked message again, in order: a new release may be able to use what the old one
     * could not. An aggregate whose first message still cannot be used stays parked as a whole.
     *
     * @return how many were applied
     */
    public int retryParked() {
        Set<String> stuck = new HashSet<>();
        int applied = 0;
        for (ParkedMessage message : parked.all()) {
            if (stuck.contains(message.aggregate())) {
                continue;
            }
            CloudEvent event = envelope(message.body().getBytes(StandardCharsets.UTF_8));
            Optional<MessageId> id = MessageId.parse(message.id());
            if (event != null && id.isPresent() && dispatch(id.get(), event) == null) {
                parked.remove(message);
                applied++;
            } else {
                stuck.add(message.aggregate());
            }
        }
        LOG.debug(
                "{} parked messages were applied, {} aggregates stay parked",
                applied,
                stuck.size());
        return applied;
    }

    private @Nullable CloudEvent envelope(byte[] body) {
        try {
            CloudEvent event = json.readValue(body, CloudEvent.class);
            boolean complete =
                    event != null
                            && CloudEvent.SPEC_VERSION.equals(event.specversion())
                            && event.type() != null
                            && event.source() != null
                            && event.time() != null
                            && event.data() != null;
            return complete ? event : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Null when the message was taken, else why it cannot be used. */
    private @Nullable String dispatch(MessageId id, CloudEvent event) {
        MessageHandler<?> handler = handlers.get(event.type());
        return handler == null ? "UNKNOWN_TYPE" : apply(handler, id, event);
    }

    private <T> @Nullable String apply(MessageHandler<T> handler, MessageId id, CloudEvent event) {
        T data;
        try {
            data = json.treeToValue(event.data(), handler.payload());
        } catch (JacksonException e) {
            LOG.debug("The data of a message cannot be read", e);
            return "INVALID_DATA";
        }
        if (data == null) {
            return "INVALID_DATA";
        }
        try {
            handler.handle(new Received<>(id, event.source(), event.type(), event.time(), data));
            return null;
        } catch (UnusableMessageException | InvalidValueException e) {
            LOG.warn("A message cannot be used", e);
            return "UNUSABLE";
        }
    }
}
