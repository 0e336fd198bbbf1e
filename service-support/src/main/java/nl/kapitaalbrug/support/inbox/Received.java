package nl.kapitaalbrug.support.inbox;

import java.time.Instant;
import nl.kapitaalbrug.support.message.MessageId;

/**
 * A message that was read.
 *
 * @param id sending aggregate and number; the receiver stores the number in the document that it
 *     changes, see {@link AppliedNumbers}
 * @param source the sending service
 * @param type what happened
 * @param time when it happened
 * @param data the message itself
 */
public record Received<T>(MessageId id, String source, String type, Instant time, T data) {

    /** The id of the sending aggregate. */
    public String aggregate() {
        return id.aggregate();
    }

    /** The number of the message within that aggregate. */
    public long number() {
        return id.number();
    }
}
