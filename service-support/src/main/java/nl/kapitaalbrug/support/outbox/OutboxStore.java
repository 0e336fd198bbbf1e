package nl.kapitaalbrug.support.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;

/** The outboxes of one collection; every change names the fence of the claim that makes it. */
final class OutboxStore {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions()
                    .returnDocument(ReturnDocument.AFTER)
                    .projection(Projections.include("outbox"));

    /**
     * An aggregate that this relay may work on.
     *
     * @param id the aggregate
     * @param outbox as it was when claimed
     */
    public record Claimed(@BsonId String id, OutboxDocument outbox) {}

    private final MongoCollection<Claimed> aggregates;
    private final Clock clock;

    OutboxStore(MongoDatabase database, String collection, Clock clock) {
        this.aggregates = database.getCollection(collection, Claimed.class);
        this.clock = clock;
    }

    /** Ids of aggregates that can be claimed now. */
    List<String> due(int limit) {
        Instant now = clock.instant();
        return aggregates
                .find(and(eq("outbox.open", true), lte("outbox.retryAt", now), unclaimed(now)))
                .projection(Projections.include("outbox"))
                .limit(limit)
                .map(Claimed::id)
                .into(new ArrayList<>());
    }

    /** A sample of open outboxes, whether or not they can be claimed. */
    List<OutboxDocument> open(int limit) {
        return aggregates
                .find(eq("outbox.open", true))
                .projection(Projections.include("outbox"))
                .limit(limit)
                .map(Claimed::outbox)
                .into(new ArrayList<>());
    }

    /** How many aggregates have an open outbox. */
    long countOpen() {
        return aggregates.countDocuments(eq("outbox.open", true));
    }

    /** Takes the lease; empty when there is nothing to do or another relay holds it. */
    Optional<Claimed> claim(String id, Duration lease) {
        Instant now = clock.instant();
        Bson free =
                and(
                        eq("_id", id),
                        eq("outbox.open", true),
                        lte("outbox.retryAt", now),
                        unclaimed(now));
        Bson take = combine(inc("outbox.fence", 1L), set("outbox.leaseUntil", now.plus(lease)));
        return Optional.ofNullable(aggregates.findOneAndUpdate(free, take, AFTER));
    }

    /** Prolongs the lease and reads again; empty when the lease was lost. */
    Optional<Claimed> renew(Claimed claimed, Duration lease) {
        Bson prolong = set("outbox.leaseUntil", clock.instant().plus(lease));
        return Optional.ofNullable(aggregates.findOneAndUpdate(held(claimed), prolong, AFTER));
    }

    /** Takes moved audit entries out of the aggregate. */
    boolean removeAudits(Claimed claimed, long upTo) {
        return update(claimed, pull("outbox.audits", lte("number", upTo)));
    }

    /** Takes a delivered message out of the aggregate and forgets earlier failures. */
    boolean removeMessage(Claimed claimed, PendingMessage message) {
        return update(
                claimed,
                combine(
                        pull("outbox.messages", eq("number", message.number())),
                        set("outbox.attempts", 0)));
    }

    /** Leaves that destination alone for this aggregate until a person has looked. */
    boolean park(Claimed claimed, String destination) {
        return update(claimed, Updates.addToSet("outbox.parked", destination));
    }

    /** Gives the lease back and waits. */
    boolean retryAt(Claimed claimed, int attempts, Instant when) {
        return update(
                claimed,
                combine(
                        set("outbox.attempts", attempts),
                        set("outbox.retryAt", when),
                        set("outbox.leaseUntil", Instant.EPOCH)));
    }

    /** Ends the work, unless something was appended since the claim was read. */
    boolean close(Claimed claimed) {
        Bson unchanged =
                and(
                        held(claimed),
                        eq("outbox.lastNumber", claimed.outbox().lastNumber()),
                        eq("outbox.auditSeq", claimed.outbox().auditSeq()));
        Bson end =
                combine(
                        set("outbox.open", false),
                        set("outbox.attempts", 0),
                        set("outbox.leaseUntil", Instant.EPOCH));
        return aggregates.updateOne(unchanged, end).getMatchedCount() == 1;
    }

    /** Lets a parked aggregate go on, after a person has looked. */
    boolean release(String id) {
        return aggregates
                        .updateOne(
                                and(eq("_id", id), Filters.gt("outbox.lastNumber", 0L)),
                                combine(
                                        set("outbox.parked", List.of()),
                                        set("outbox.open", true),
                                        set("outbox.retryAt", Instant.EPOCH)))
                        .getMatchedCount()
                == 1;
    }

    private boolean update(Claimed claimed, Bson change) {
        return aggregates.updateOne(held(claimed), change).getMatchedCount() == 1;
    }

    private static Bson unclaimed(Instant now) {
        return lte("outbox.leaseUntil", now);
    }

    private static Bson held(Claimed claimed) {
        return and(eq("_id", claimed.id()), eq("outbox.fence", claimed.outbox().fence()));
    }
}
