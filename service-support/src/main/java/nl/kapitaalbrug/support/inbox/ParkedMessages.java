package nl.kapitaalbrug.support.inbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.message.MessageId;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what cannot be used, and calls a person. */
public final class ParkedMessages {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedMessages.class);

    private final MongoCollection<ParkedMessage> parked;
    private final Clock clock;
    private final MeterRegistry metrics;

    /** In that database. */
    public ParkedMessages(MongoDatabase database, Clock clock, MeterRegistry metrics) {
        this.parked = database.getCollection(ParkedMessage.COLLECTION, ParkedMessage.class);
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The indexes of the collection. */
    public static CollectionIndexes indexes() {
        return CollectionIndexes.on(ParkedMessage.COLLECTION).index("aggregate", "aggregate");
    }

    /** Whether a message of that aggregate is parked, so that later ones must wait. */
    boolean holds(String aggregate) {
        return parked.find(eq("aggregate", aggregate)).first() != null;
    }

    /** Keeps a message without a readable id. */
    void keepUnreadable(byte[] body) {
        keep(
                new ParkedMessage(
                        ParkedMessage.UNREADABLE + "/" + UUID.randomUUID(),
                        ParkedMessage.UNREADABLE,
                        0L,
                        "UNREADABLE",
                        new String(body, StandardCharsets.UTF_8),
                        clock.instant()));
    }

    /** Keeps a message; a repeat replaces itself. */
    void keep(MessageId id, String reason, byte[] body) {
        keep(
                new ParkedMessage(
                        id.toString(),
                        id.aggregate(),
                        id.number(),
                        reason,
                        new String(body, StandardCharsets.UTF_8),
                        clock.instant()));
    }

    /** Every parked message, in the order in which each aggregate sent them. */
    public List<ParkedMessage> all() {
        return parked.find().sort(Sorts.ascending("aggregate", "number")).into(new ArrayList<>());
    }

    /** Takes a message out that was applied after all. */
    void remove(ParkedMessage message) {
        parked.deleteOne(eq("_id", message.id()));
    }

    private void keep(ParkedMessage message) {
        parked.replaceOne(eq("_id", message.id()), message, new ReplaceOptions().upsert(true));
        metrics.counter("kapitaalbrug.inbox.parked", "reason", message.reason()).increment();
        LOG.atError()
                .addKeyValue(LogKeys.MESSAGE_ID, message.id())
                .addKeyValue(LogKeys.PROBLEM_CODE, message.reason())
                .log("A message could not be used and is parked; somebody must look");
    }
}
