package nl.kapitaalbrug.financing.matching.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.application.KnownRequests;
import nl.kapitaalbrug.financing.matching.application.RequestChanged;
import nl.kapitaalbrug.support.inbox.AppliedNumbers;
import nl.kapitaalbrug.support.inbox.LifecycleMark;
import nl.kapitaalbrug.support.message.MessageId;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Changes the document of a request: one conditional update under the version that was read, and
 * again from the new state when somebody else was faster.
 */
@Component
final class RequestDocuments {

    static final String COLLECTION = "matchedRequests";

    private static final int SCHEMA_VERSION = 1;
    private static final int MAX_RACES = 10;

    private final MongoCollection<MatchedRequestDocument> requests;
    private final Outbox outbox;
    private final MessageRelay relay;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RequestDocuments(
            MongoDatabase database,
            Outbox outbox,
            MessageRelay relay,
            Clock clock,
            ApplicationEventPublisher events) {
        this.requests = database.getCollection(COLLECTION, MatchedRequestDocument.class);
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
        this.events = events;
    }

    /** How an attempt on the document as it was read ended. */
    enum Ending {
        WRITTEN,
        /** There was nothing to do. */
        NOTHING,
        /** Somebody else was faster. */
        OUTRUN
    }

    /** One attempt on the document as it was read. */
    interface Attempt {
        Ending on(@Nullable MatchedRequestDocument current);
    }

    /** Tries until it is written or there is nothing to do. */
    void race(FinancingRequestId id, Attempt attempt) {
        for (int i = 0; i < MAX_RACES; i++) {
            Ending ending = attempt.on(find(id));
            if (ending != Ending.OUTRUN) {
                relay.nudge(COLLECTION, id.value());
                if (ending == Ending.WRITTEN) {
                    events.publishEvent(new RequestChanged(id));
                }
                return;
            }
        }
        throw new IllegalStateException(
                "Request (%s) kept changing under %d attempts".formatted(id, MAX_RACES));
    }

    @Nullable MatchedRequestDocument find(FinancingRequestId id) {
        return requests.find(eq("_id", id.value())).first();
    }

    /** What the change sends and records; starts a new outbox for a new document. */
    OutboxChange change(@Nullable MatchedRequestDocument current, FinancingRequestId id) {
        return current == null
                ? outbox.start(id.value())
                : outbox.after(id.value(), current.outbox());
    }

    /** A document that holds nothing yet but who it belongs to and which message made it. */
    MatchedRequestDocument first(
            FinancingRequestId id, ApplicantId owner, MessageId message, OutboxChange change) {
        return new MatchedRequestDocument(
                id.value(),
                1L,
                SCHEMA_VERSION,
                owner.value(),
                null,
                AppliedNumbers.none().with(message),
                null,
                null,
                null,
                slot(),
                change.document());
    }

    Ending insert(MatchedRequestDocument document) {
        return Inserts.add(requests, document) ? Ending.WRITTEN : Ending.OUTRUN;
    }

    Ending update(
            MatchedRequestDocument current,
            MessageId message,
            OutboxChange change,
            List<Bson> changes) {
        List<Bson> updates = new ArrayList<>(changes);
        updates.add(set("applied", current.applied().with(message)));
        updates.add(inc("version", 1L));
        updates.add(set("feedSlot", slot()));
        updates.add(change.update());
        long modified =
                requests.updateOne(
                                and(eq("_id", current.id()), eq("version", current.version())),
                                combine(updates))
                        .getModifiedCount();
        return modified == 1 ? Ending.WRITTEN : Ending.OUTRUN;
    }

    /** Whether the applicant took the request back. */
    static boolean isWithdrawn(@Nullable LifecycleMark mark) {
        return mark != null && MongoMatchRecords.WITHDRAWN.equals(mark.state());
    }

    private long slot() {
        return clock.instant().getEpochSecond() / KnownRequests.SLOT_SECONDS;
    }
}
