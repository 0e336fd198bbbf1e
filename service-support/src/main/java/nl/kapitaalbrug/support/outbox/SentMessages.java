package nl.kapitaalbrug.support.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import nl.kapitaalbrug.support.mongo.Inserts;

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
        Inserts.add(
                sent,
                new SentMessage(
                        message.messageId(),
                        aggregateId,
                        message.number(),
                        message.type(),
                        message.destination(),
                        message.payload(),
                        message.createdAt(),
                        clock.instant()));
    }

    /** Empties what an aggregate sent. */
    void forget(String aggregateId) {
        sent.updateMany(eq("aggregateId", aggregateId), set("payload", "{}"));
    }
}
