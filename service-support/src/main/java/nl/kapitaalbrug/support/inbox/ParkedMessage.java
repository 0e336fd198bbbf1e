package nl.kapitaalbrug.support.inbox;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A message that could not be used, or that waits behind one.
 *
 * @param id the message's own id where it has a readable one, else {@code unreadable/} and a random
 *     id
 * @param aggregate the sending aggregate; {@code unreadable} when not known
 * @param number the number within the aggregate; 0 when not known
 * @param reason why, as a code
 * @param body the message as it came
 * @param parkedAt since when
 */
public record ParkedMessage(
        @BsonId String id,
        String aggregate,
        Long number,
        String reason,
        String body,
        Instant parkedAt) {

    /** The name of the collection. */
    public static final String COLLECTION = "parkedMessages";

    /** Stands for the aggregate of a message that has no readable id. */
    public static final String UNREADABLE = "unreadable";
}
