package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kapitaalbrug.assessment.passport.application.PassportIssued;
import nl.kapitaalbrug.assessment.passport.application.Passports;
import nl.kapitaalbrug.assessment.passport.application.RequestGone;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestAssessed;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.json.CanonicalJson;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import nl.kapitaalbrug.support.outbox.OwnInbox;
import nl.kapitaalbrug.support.readers.Readers;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** One document for each passport; the id decides that there is only one. */
@Repository
final class MongoPassports implements Passports {

    static final String COLLECTION = "passports";

    private static final Logger LOG = LoggerFactory.getLogger(MongoPassports.class);
    private static final int SCHEMA_VERSION = 1;
    private static final int MOST_SHOWN = 50;
    private static final int BATCH = 250;
    private static final String EMPTY = "{}";

    private final MongoCollection<PassportDocument> passports;
    private final Outbox outbox;
    private final MessageRelay relay;
    private final JsonMapper json;
    private final Readers readers;

    MongoPassports(
            MongoDatabase database,
            Readers readers,
            Outbox outbox,
            MessageRelay relay,
            @Qualifier("tolerantJsonMapper") JsonMapper json) {
        this.passports = database.getCollection(COLLECTION, PassportDocument.class);
        this.outbox = outbox;
        this.relay = relay;
        this.json = json;
        this.readers = readers;
    }

    @Override
    public boolean contain(PassportId id) {
        return passports
                        .find(Filters.eq("_id", id.toString()))
                        .projection(Projections.include("_id", "schemaVersion"))
                        .first()
                != null;
    }

    @Override
    public void issue(Passport passport, Assessment counting) {
        PassportDocument document = document(passport, counting);
        if (!Inserts.add(passports, document)) {
            return;
        }
        LOG.atInfo().addKeyValue(LogKeys.AGGREGATE_ID, document.id()).log("A passport was issued");
        relay.nudge(COLLECTION, document.id());
    }

    @Override
    public Optional<Passport> find(PassportId id) {
        return Optional.ofNullable(
                passports
                        .find(
                                Filters.and(
                                        Filters.eq("_id", id.toString()),
                                        Filters.ne("owner", ApplicantId.NOBODY.value())))
                        .map(this::read)
                        .first());
    }

    @Override
    public void erase(FinancingRequestId requestId) {
        Bson left =
                Filters.and(
                        Filters.eq("requestId", requestId.value()),
                        Filters.ne("owner", ApplicantId.NOBODY.value()));
        for (PassportDocument one : passports.find(left).into(new ArrayList<>())) {
            if (one.outbox().open()) {
                throw new IllegalStateException(
                        "A passport (%s) waits to be delivered".formatted(one.id()));
            }
            relay.forget(one.id());
            OutboxChange change =
                    outbox.after(one.id(), one.outbox())
                            .record(AuditEvent.done("ERASE", "applicant-service", "message"))
                            .send(
                                    RequestGone.TYPE,
                                    OwnInbox.DESTINATION,
                                    new RequestGone(requestId, true));
            passports.updateOne(
                    Filters.and(
                            Filters.eq("_id", one.id()),
                            Filters.ne("owner", ApplicantId.NOBODY.value())),
                    Updates.combine(
                            Updates.set("owner", ApplicantId.NOBODY.value()),
                            Updates.set("inputs", EMPTY),
                            Updates.set("assessment", EMPTY),
                            Updates.unset("decision"),
                            Updates.unset("seal"),
                            change.update()));
            relay.nudge(COLLECTION, one.id());
        }
    }

    @Override
    public List<Passport> of(FinancingRequestId requestId, ApplicantId person) {
        return passports
                .find(
                        Filters.and(
                                Filters.eq("requestId", requestId.value()),
                                readers.readableBy(requestId, person)))
                .sort(Sorts.descending("revision", "number"))
                .limit(MOST_SHOWN)
                .map(this::read)
                .into(new ArrayList<>());
    }

    @Override
    public <T> void each(Function<Kept, T> work, Consumer<T> use) {
        InBatches.of(1)
                .each(IdSlices.all().iterator(), slice -> of(slice, work), all -> all.forEach(use));
    }

    /** What comes of the passports in a slice; no more of them than a batch are held at once. */
    private <T> List<T> of(Bson slice, Function<Kept, T> work) {
        List<T> all = new ArrayList<>();
        for (PassportDocument one :
                passports
                        .find(slice)
                        .projection(Projections.exclude("outbox"))
                        .sort(Sorts.ascending("_id"))
                        .batchSize(BATCH)) {
            if (!one.owner().equals(ApplicantId.NOBODY.value())) {
                all.add(work.apply(kept(one)));
            }
        }
        return all;
    }

    private Kept kept(PassportDocument document) {
        return new Kept(
                document.id(),
                read(document),
                document.parameterVersion(),
                document.inputs(),
                document.assessment());
    }

    private Passport read(PassportDocument document) {
        return new Passport(
                document.lifecycle(),
                json.readValue(document.inputs(), FinancingRequestSnapshot.class),
                json.readValue(document.assessment(), Assessment.class),
                attention(document.attention()),
                decision(document.decision()),
                document.seal());
    }

    private static Set<Attention> attention(@Nullable List<String> codes) {
        return codes == null
                ? Set.of()
                : codes.stream().map(Attention::valueOf).collect(Collectors.toSet());
    }

    private @Nullable ReviewDecision decision(@Nullable String text) {
        return text == null ? null : json.readValue(text, ReviewDecision.class);
    }

    private PassportDocument document(Passport passport, Assessment counting) {
        Assessment assessment = passport.assessment();
        String id = PassportId.of(assessment).toString();
        RequestAssessed message =
                new RequestAssessed(passport.lifecycle(), passport.inputs(), counting);
        ReviewDecision decision = passport.decision();
        OutboxChange change =
                outbox.start(id)
                        .record(AuditEvent.done("ASSESS", "assessment-service", "message"))
                        .send(MessageTypes.REQUEST_ASSESSED, "financing", message);
        if (passport.concernsReviews()) {
            change.send(
                    PassportIssued.TYPE,
                    OwnInbox.DESTINATION,
                    issued(assessment, passport.attention()));
        }
        return new PassportDocument(
                id,
                SCHEMA_VERSION,
                assessment.requestId().value(),
                passport.inputs().owner().value(),
                assessment.revision(),
                assessment.number(),
                passport.lifecycle(),
                assessment.assessedAt(),
                assessment.parameterVersion(),
                CanonicalJson.of(passport.inputs()),
                CanonicalJson.of(assessment),
                passport.attention().stream().map(Enum::name).sorted().toList(),
                decision == null ? null : CanonicalJson.of(decision),
                passport.seal(),
                change.document());
    }

    private static PassportIssued issued(Assessment assessment, Set<Attention> attention) {
        return new PassportIssued(
                assessment.requestId(),
                assessment.revision(),
                assessment.number(),
                attention,
                assessment.assessedAt());
    }
}
