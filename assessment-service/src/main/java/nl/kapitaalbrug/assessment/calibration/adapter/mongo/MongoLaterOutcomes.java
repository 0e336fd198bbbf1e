package nl.kapitaalbrug.assessment.calibration.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.assessment.calibration.application.LaterOutcomeRecorded;
import nl.kapitaalbrug.assessment.calibration.application.LaterOutcomes;
import nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeRecord;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import nl.kapitaalbrug.support.outbox.OwnInbox;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** One document for each revision that something is known of; the version decides who is first. */
@Repository
final class MongoLaterOutcomes implements LaterOutcomes {

    static final String COLLECTION = "laterOutcomes";
    static final String REQUEST = "requestId";

    private static final Logger LOG = LoggerFactory.getLogger(MongoLaterOutcomes.class);
    private static final int SCHEMA_VERSION = 1;
    private static final String PORTAL = "portal";

    private final MongoCollection<LaterOutcomeDocument> outcomes;
    private final Outbox outbox;
    private final MessageRelay relay;

    MongoLaterOutcomes(MongoDatabase database, Outbox outbox, MessageRelay relay) {
        this.outcomes = database.getCollection(COLLECTION, LaterOutcomeDocument.class);
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    public OutcomeRecord find(PassportId id) {
        return stored(id).map(MongoLaterOutcomes::read).orElseGet(() -> OutcomeRecord.none(id));
    }

    @Override
    public List<OutcomeRecord> of(FinancingRequestId requestId) {
        return outcomes.find(Filters.eq(REQUEST, requestId.value()))
                .map(MongoLaterOutcomes::read)
                .into(new ArrayList<>());
    }

    @Override
    public boolean keep(Change change) {
        OutcomeRecord next = change.next();
        boolean kept =
                stored(next.id())
                        .map(before -> update(before, change))
                        .orElseGet(() -> next.version() == 1 && insert(change));
        if (kept) {
            LOG.atInfo()
                    .addKeyValue(LogKeys.AGGREGATE_ID, key(next.id()))
                    .log("A later outcome changed ({})", change.action());
            relay.nudge(COLLECTION, key(next.id()));
        }
        return kept;
    }

    @Override
    public void erase(Change change) {
        String id = key(change.next().id());
        if (stored(change.next().id()).filter(one -> one.outbox().open()).isPresent()) {
            throw new IllegalStateException("An outcome (%s) waits to be counted".formatted(id));
        }
        relay.forget(id);
        if (!keep(change)) {
            throw new IllegalStateException("The outcome (%s) was changed meanwhile".formatted(id));
        }
    }

    private boolean insert(Change change) {
        OutcomeRecord next = change.next();
        OutboxChange told = told(outbox.start(key(next.id())), change);
        return Inserts.add(
                outcomes,
                new LaterOutcomeDocument(
                        key(next.id()),
                        SCHEMA_VERSION,
                        next.version(),
                        next.id().requestId().value(),
                        next.id().revision(),
                        kind(next.outcome()),
                        day(next.outcome()),
                        told.document()));
    }

    private boolean update(LaterOutcomeDocument before, Change change) {
        OutcomeRecord next = change.next();
        OutboxChange told = told(outbox.after(before.id(), before.outbox()), change);
        return before.version() == next.version() - 1
                && outcomes.updateOne(
                                        Filters.and(
                                                Filters.eq("_id", before.id()),
                                                Filters.eq("version", before.version())),
                                        Updates.combine(
                                                Updates.set("version", next.version()),
                                                orUnset("kind", kind(next.outcome())),
                                                orUnset("observedOn", day(next.outcome())),
                                                told.update()))
                                .getModifiedCount()
                        == 1;
    }

    private static OutboxChange told(OutboxChange empty, Change change) {
        OutboxChange told = empty.record(AuditEvent.done(change.action(), change.actor(), PORTAL));
        return change.next().outcome() == null
                ? told
                : told.send(
                        LaterOutcomeRecorded.TYPE,
                        OwnInbox.DESTINATION,
                        LaterOutcomeRecorded.of(change.next().id()));
    }

    private static Bson orUnset(String field, @Nullable String value) {
        return value == null ? Updates.unset(field) : Updates.set(field, value);
    }

    private static @Nullable String kind(@Nullable LaterOutcome outcome) {
        return outcome == null ? null : outcome.kind().name();
    }

    private static @Nullable String day(@Nullable LaterOutcome outcome) {
        return outcome == null ? null : outcome.observedOn().toString();
    }

    private static OutcomeRecord read(LaterOutcomeDocument document) {
        String kind = document.kind();
        String day = document.observedOn();
        return new OutcomeRecord(
                new PassportId(FinancingRequestId.of(document.requestId()), document.revision(), 1),
                document.version(),
                kind == null || day == null
                        ? null
                        : new LaterOutcome(LaterOutcomeKind.valueOf(kind), LocalDate.parse(day)));
    }

    private Optional<LaterOutcomeDocument> stored(PassportId id) {
        return Optional.ofNullable(outcomes.find(Filters.eq("_id", key(id))).first());
    }

    /** The name of the document: another one than that of the passport, also in the audit. */
    private static String key(PassportId id) {
        return "outcome." + id;
    }
}
