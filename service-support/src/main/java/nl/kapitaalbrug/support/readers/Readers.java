package nl.kapitaalbrug.support.readers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.List;
import nl.kapitaalbrug.contracts.message.ReadersChosen;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import org.bson.conversions.Bson;

/** The readers of requests as the applicant service last told; one document for each request. */
public final class Readers {

    static final String COLLECTION = "requestReaders";

    private static final int SCHEMA_VERSION = 1;
    private static final AuditEvent EVENT =
            AuditEvent.done("CHOOSE_READERS", "applicant-service", "message");

    private final MongoCollection<ReadersDocument> readers;
    private final Outbox outbox;
    private final MessageRelay relay;

    Readers(MongoDatabase database, Outbox outbox, MessageRelay relay) {
        this.readers = database.getCollection(COLLECTION, ReadersDocument.class);
        this.outbox = outbox;
        this.relay = relay;
    }

    /**
     * What was found about the request, as far as that person may read it: the owner, and whom the
     * owner lets see all of it until it is erased. For documents that name their owner.
     */
    public Bson readableBy(FinancingRequestId request, ApplicantId person) {
        return include(request, person)
                ? Filters.ne("owner", ApplicantId.NOBODY.value())
                : Filters.eq("owner", person.value());
    }

    /** Whether that person, who is not its owner, may read what was found about the request. */
    public boolean include(FinancingRequestId request, ApplicantId person) {
        return readers.find(
                                Filters.and(
                                        Filters.eq("_id", request.value()),
                                        Filters.eq("people", person.value())))
                        .projection(Projections.include("_id"))
                        .map(ReadersDocument::id)
                        .first()
                != null;
    }

    /**
     * Keeps who they are from now on; what is older than what is known changes nothing.
     *
     * @throws IllegalStateException when it was changed meanwhile: the message is to come again
     */
    void keep(ReadersChosen told) {
        String id = told.requestId().value();
        ReadersDocument found = readers.find(Filters.eq("_id", id)).first();
        if (found != null && found.version() >= told.version()) {
            return;
        }
        List<String> people = told.readers().stream().map(ApplicantId::value).toList();
        if (!(found == null ? insert(id, told, people) : replace(found, told, people))) {
            throw new IllegalStateException(
                    "The readers of request (%s) were changed meanwhile".formatted(id));
        }
        relay.nudge(COLLECTION, id);
    }

    private boolean insert(String id, ReadersChosen told, List<String> people) {
        OutboxChange change = outbox.start(id).record(EVENT);
        return Inserts.add(
                readers,
                new ReadersDocument(id, SCHEMA_VERSION, told.version(), people, change.document()));
    }

    private boolean replace(ReadersDocument found, ReadersChosen told, List<String> people) {
        OutboxChange change = outbox.after(found.id(), found.outbox()).record(EVENT);
        return readers.updateOne(
                                Filters.and(
                                        Filters.eq("_id", found.id()),
                                        Filters.eq("version", found.version())),
                                Updates.combine(
                                        Updates.set("version", told.version()),
                                        Updates.set("people", people),
                                        change.update()))
                        .getModifiedCount()
                == 1;
    }
}
