package nl.kapitaalbrug.financing.matching.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.application.MatchRecord;
import nl.kapitaalbrug.financing.matching.application.MatchRecords;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.inbox.AppliedNumbers;
import nl.kapitaalbrug.support.inbox.LifecycleMark;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.message.MessageId;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps results in MongoDB. A result, the message about it and the number of the message that led
 * to it are one update of one document, under the version that was read.
 */
@Component
final class MongoMatchRecords implements MatchRecords {

    static final String COLLECTION = "matchedRequests";
    static final String ARCHIVE = "matchResults";

    private static final Logger LOG = LoggerFactory.getLogger(MongoMatchRecords.class);
    private static final int SCHEMA_VERSION = 1;
    private static final int MAX_RACES = 10;
    private static final String MATCHED = "MATCHED";
    private static final String WITHDRAWN = "WITHDRAWN";

    private final MongoCollection<MatchedRequestDocument> requests;
    private final MongoCollection<ArchivedMatchDocument> archive;
    private final MatchRecordMapper mapper;
    private final Outbox outbox;
    private final MessageRelay relay;

    MongoMatchRecords(
            MongoDatabase database, MatchRecordMapper mapper, Outbox outbox, MessageRelay relay) {
        this.requests = database.getCollection(COLLECTION, MatchedRequestDocument.class);
        this.archive = database.getCollection(ARCHIVE, ArchivedMatchDocument.class);
        this.mapper = mapper;
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    public boolean isNews(MessageId message, FinancingRequestId id, long lifecycle) {
        return isNews(find(id), message, lifecycle);
    }

    @Override
    public void keep(MessageId message, MatchRecord matched) {
        race(matched.request().id(), current -> tryKeep(current, message, matched));
    }

    @Override
    public void withdraw(MessageId message, RequestWithdrawn withdrawn) {
        race(withdrawn.requestId(), current -> tryWithdraw(current, message, withdrawn));
    }

    @Override
    public Optional<MatchRecord> newest(FinancingRequestId id, ApplicantId owner) {
        return Optional.ofNullable(
                        requests.find(and(eq("_id", id.value()), eq("owner", owner.value())))
                                .first())
                .map(MatchedRequestDocument::latest)
                .map(mapper::matched);
    }

    /** One attempt on the document as it was read; false when somebody else was faster. */
    private interface Attempt {
        boolean on(@Nullable MatchedRequestDocument current);
    }

    private void race(FinancingRequestId id, Attempt attempt) {
        for (int i = 0; i < MAX_RACES; i++) {
            if (attempt.on(find(id))) {
                relay.nudge(COLLECTION, id.value());
                return;
            }
        }
        throw new IllegalStateException(
                "Request (%s) kept changing under %d attempts".formatted(id, MAX_RACES));
    }

    private boolean tryKeep(
            @Nullable MatchedRequestDocument current, MessageId message, MatchRecord matched) {
        if (!isNews(current, message, matched.lifecycle()) || isOutrun(current, matched)) {
            return true;
        }
        LifecycleMark mark = new LifecycleMark(matched.lifecycle(), MATCHED);
        MatchRecordDocument latest = mapper.document(matched, number(current));
        OutboxChange change =
                change(current, matched.request().id().value())
                        .record(AuditEvent.done("MATCH", "assessment-service", "message"))
                        .send(MessageTypes.REQUEST_MATCHED, "applicant", matchedMessage(matched));
        String owner = matched.request().owner().value();
        if (current == null) {
            return inserted(
                    new MatchedRequestDocument(
                            matched.request().id().value(),
                            1L,
                            SCHEMA_VERSION,
                            owner,
                            mark,
                            AppliedNumbers.none().with(message),
                            latest,
                            change.document()));
        }
        archive(current);
        return updated(current, message, change, mark, List.of(set("latest", latest)));
    }

    private boolean tryWithdraw(
            @Nullable MatchedRequestDocument current,
            MessageId message,
            RequestWithdrawn withdrawn) {
        LifecycleMark mark = new LifecycleMark(withdrawn.lifecycle(), WITHDRAWN);
        OutboxChange change =
                change(current, withdrawn.requestId().value())
                        .record(AuditEvent.done("WITHDRAW", "applicant-service", "message"));
        if (current == null) {
            return inserted(
                    new MatchedRequestDocument(
                            withdrawn.requestId().value(),
                            1L,
                            SCHEMA_VERSION,
                            withdrawn.owner().value(),
                            mark,
                            AppliedNumbers.none().with(message),
                            null,
                            change.document()));
        }
        LifecycleMark known = current.lifecycle();
        boolean newer = known == null || known.number() < withdrawn.lifecycle();
        if (current.applied().covers(message) || !newer) {
            return true;
        }
        return updated(current, message, change, mark, List.of());
    }

    private static boolean isNews(
            @Nullable MatchedRequestDocument current, MessageId message, long lifecycle) {
        if (current == null) {
            return true;
        }
        LifecycleMark mark = current.lifecycle();
        return !current.applied().covers(message) && (mark == null || mark.allows(lifecycle));
    }

    /** Whether a result of the same or a later assessment is there already. */
    private static boolean isOutrun(@Nullable MatchedRequestDocument current, MatchRecord matched) {
        MatchRecordDocument latest = current == null ? null : current.latest();
        if (latest == null) {
            return false;
        }
        int revision = matched.request().revision();
        return latest.revision() > revision
                || latest.revision() == revision
                        && latest.assessmentNumber() >= matched.assessment().number();
    }

    private static long number(@Nullable MatchedRequestDocument current) {
        MatchRecordDocument latest = current == null ? null : current.latest();
        return latest == null ? 1 : latest.number() + 1;
    }

    private OutboxChange change(@Nullable MatchedRequestDocument current, String id) {
        return current == null ? outbox.start(id) : outbox.after(id, current.outbox());
    }

    private static RequestMatched matchedMessage(MatchRecord matched) {
        return new RequestMatched(
                matched.lifecycle(),
                matched.request().id(),
                matched.request().revision(),
                matched.assessment().assessedAt(),
                matched.matchedAt(),
                matched.count(Outcome.FITS),
                matched.count(Outcome.CANNOT_TELL),
                matched.count(Outcome.DOES_NOT_FIT));
    }

    private @Nullable MatchedRequestDocument find(FinancingRequestId id) {
        return requests.find(eq("_id", id.value())).first();
    }

    private boolean inserted(MatchedRequestDocument document) {
        try {
            requests.insertOne(document);
            log(document.id(), document.lifecycle());
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean updated(
            MatchedRequestDocument current,
            MessageId message,
            OutboxChange change,
            LifecycleMark mark,
            List<Bson> changes) {
        List<Bson> updates = new ArrayList<>(changes);
        updates.add(mark.raise("lifecycle"));
        updates.add(set("applied", current.applied().with(message)));
        updates.add(inc("version", 1L));
        updates.add(change.update());
        boolean done =
                requests.updateOne(
                                        and(
                                                eq("_id", current.id()),
                                                eq("version", current.version())),
                                        combine(updates))
                                .getModifiedCount()
                        == 1;
        if (done) {
            log(current.id(), mark);
        }
        return done;
    }

    private static void log(String id, @Nullable LifecycleMark mark) {
        LOG.atInfo()
                .addKeyValue(LogKeys.AGGREGATE_ID, id)
                .log("A request is {} here", mark == null ? "known" : mark.state());
    }

    /** Kept before it is replaced; writing the same again changes nothing. */
    private void archive(MatchedRequestDocument current) {
        MatchRecordDocument latest = current.latest();
        if (latest != null) {
            String id = current.id() + "/" + latest.number();
            archive.replaceOne(
                    eq("_id", id),
                    new ArchivedMatchDocument(id, current.owner(), latest),
                    new ReplaceOptions().upsert(true));
        }
    }
}
