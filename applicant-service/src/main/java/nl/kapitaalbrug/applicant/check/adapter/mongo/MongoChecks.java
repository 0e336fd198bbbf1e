package nl.kapitaalbrug.applicant.check.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Optional;
import nl.kapitaalbrug.applicant.check.application.Checks;
import nl.kapitaalbrug.applicant.check.domain.CheckCode;
import nl.kapitaalbrug.applicant.check.domain.CheckFacts;
import nl.kapitaalbrug.applicant.check.domain.StoredCheck;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** One insert for each check, with what others are told of it. */
@Repository
class MongoChecks implements Checks {

    static final String COLLECTION = "quickChecks";

    private static final int SCHEMA = 1;
    private static final AuditEvent EXPLORED = AuditEvent.done("EXPLORE", "nobody", "api");

    private final MongoCollection<CheckDocument> documents;
    private final JsonMapper json;
    private final Outbox outbox;
    private final MessageRelay relay;

    MongoChecks(MongoDatabase database, JsonMapper json, Outbox outbox, MessageRelay relay) {
        this.documents = database.getCollection(COLLECTION, CheckDocument.class);
        this.json = json;
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    public Optional<StoredCheck> insert(StoredCheck check, Attempt attempt) {
        String id = FinancingRequestId.random().value();
        OutboxChange first = outbox.start(id).record(EXPLORED);
        if (check.isTold()) {
            first.send(MessageTypes.NEED_STATED, "financing", check.message());
        }
        boolean added =
                Inserts.add(
                        documents,
                        new CheckDocument(
                                id,
                                SCHEMA,
                                check.code().value(),
                                check.need().value(),
                                check.step(),
                                json.writeValueAsString(check.facts()),
                                check.keptAt(),
                                check.until(),
                                attempt,
                                first.document()));
        if (!added) {
            return keptBy(attempt);
        }
        relay.nudge(COLLECTION, id);
        return Optional.of(check);
    }

    @Override
    public Optional<StoredCheck> keptBy(Attempt attempt) {
        CheckDocument first =
                documents
                        .find(
                                and(
                                        eq("creation.caller", attempt.caller()),
                                        eq("creation.operation", attempt.operation()),
                                        eq("creation.key", attempt.key())))
                        .first();
        if (first == null) {
            return Optional.empty();
        }
        attempt.requireSameBodyAs(first.creation());
        return Optional.of(check(first));
    }

    @Override
    public Optional<StoredCheck> find(CheckCode code, Instant now) {
        return Optional.ofNullable(
                        documents.find(and(eq("code", code.value()), gt("until", now))).first())
                .map(this::check);
    }

    /** What others have not been told yet stays until they have. */
    @Override
    public void dropBefore(Instant moment) {
        documents.deleteMany(and(lt("until", moment), ne("outbox.open", true)));
    }

    private StoredCheck check(CheckDocument document) {
        return new StoredCheck(
                CheckCode.of(document.code()),
                FinancingRequestId.of(document.need()),
                document.step(),
                json.readValue(document.facts(), CheckFacts.class),
                document.keptAt(),
                document.until());
    }
}
