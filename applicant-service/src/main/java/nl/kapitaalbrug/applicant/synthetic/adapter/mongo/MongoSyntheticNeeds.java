package nl.kapitaalbrug.applicant.synthetic.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import nl.kapitaalbrug.applicant.synthetic.application.SyntheticStore;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticNeed;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One insert for each need, with everything that others are told of it. */
@Repository
class MongoSyntheticNeeds implements SyntheticStore {

    static final String COLLECTION = "syntheticNeeds";

    private static final int SCHEMA = 1;
    private static final AuditEvent LOADED =
            AuditEvent.done("LOAD_SYNTHETIC", "applicant-service", "generator");

    private final MongoCollection<SyntheticNeedDocument> documents;
    private final MongoCollection<Document> names;
    private final Outbox outbox;
    private final MessageRelay relay;

    MongoSyntheticNeeds(MongoDatabase database, Outbox outbox, MessageRelay relay) {
        this.documents = database.getCollection(COLLECTION, SyntheticNeedDocument.class);
        this.names = database.getCollection(COLLECTION);
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    public Set<FinancingRequestId> known() {
        return names.find()
                .projection(Projections.include("_id"))
                .map(document -> FinancingRequestId.of(document.getString("_id")))
                .into(new HashSet<>());
    }

    @Override
    public long waiting() {
        return names.countDocuments(eq("outbox.open", true));
    }

    @Override
    public void add(int number, String version, SyntheticNeed need) {
        String id = need.id().value();
        OutboxChange change = told(need, outbox.start(id).record(LOADED));
        SyntheticNeedDocument document =
                new SyntheticNeedDocument(
                        id,
                        SCHEMA,
                        number,
                        version,
                        need.profile().reach().name(),
                        null,
                        change.document());
        if (Inserts.add(documents, document)) {
            relay.nudge(COLLECTION, id);
        }
    }

    @Override
    public boolean matched(FinancingRequestId id, Instant at) {
        return documents
                        .updateOne(eq("_id", id.value()), Updates.set("matchedAt", at))
                        .getMatchedCount()
                == 1;
    }

    private static OutboxChange told(SyntheticNeed need, OutboxChange change) {
        return switch (need) {
            case SyntheticNeed.Stated stated ->
                    change.send(MessageTypes.NEED_STATED, "financing", stated.message());
            case SyntheticNeed.Submitted submitted -> {
                change.send(MessageTypes.REQUEST_SUBMITTED, "assessment", submitted.message());
                if (submitted.publication() != null) {
                    change.send(
                            MessageTypes.PUBLICATION_CHOSEN, "financing", submitted.publication());
                }
                yield change;
            }
        };
    }
}
