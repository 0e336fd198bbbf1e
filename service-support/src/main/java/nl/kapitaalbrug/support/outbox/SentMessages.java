package nl.kapitaalbrug.support.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;

/** The archive of delivered messages. */
final class SentMessages {

    private final MongoCollection<SentMessage> sent;
    private final Clock clock;

    SentMessages(MongoDatabase database, Clock clock) {
        this.sent = database.getCollection(SentMessage.COLLECTION, SentMessage.class);
        this.clock = clock;
    }

    /** Keeps a delivered message; the first delivery counts. */
    void keep(String aggregateId, PendingMessage message) {
        try {
            sent.insertOne(
                    new SentMessage(
                            message.messageId(),
                            aggregateId,
                            message.number(),
                            message.type(),
                            message.destination(),
                            message.payload(),
                            message.createdAt(),
                            clock.instant()));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Empties what an aggregate sent. */
    void forget(String aggregateId) {
        sent.updateMany(eq("aggregateId", aggregateId), set("payload", "{}"));
    }
}
