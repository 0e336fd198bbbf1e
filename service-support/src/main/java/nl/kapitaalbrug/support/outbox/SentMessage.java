package nl.kapitaalbrug.support.outbox;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A delivered message, kept for parity checks and replay.
 *
 * @param id aggregate, slash, number
 * @param aggregateId the aggregate
 * @param number of the message
 * @param type what happened
 * @param destination who has it
 * @param payload the data as JSON
 * @param createdAt when it happened
 * @param deliveredAt when the receiver took it first
 */
public record SentMessage(
        @BsonId String id,
        String aggregateId,
        Long number,
        String type,
        String destination,
        String payload,
        Instant createdAt,
        Instant deliveredAt) {

    /** The name of the collection. */
    public static final String COLLECTION = "sentMessages";
}
