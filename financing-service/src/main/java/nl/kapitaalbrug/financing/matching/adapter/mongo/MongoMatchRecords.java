package nl.kapitaalbrug.financing.matching.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.adapter.mongo.RequestDocuments.Ending;
import nl.kapitaalbrug.financing.matching.application.MatchRecord;
import nl.kapitaalbrug.financing.matching.application.MatchRecords;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.inbox.LifecycleMark;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.message.MessageId;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import nl.kapitaalbrug.support.readers.Readers;
import org.bson.BsonDocument;
import org.bson.BsonString;
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

    static final String ARCHIVE = "matchResults";
    static final String WITHDRAWN = "WITHDRAWN";

    private static final Logger LOG = LoggerFactory.getLogger(MongoMatchRecords.class);
    private static final String MATCHED = "MATCHED";

    private final MongoCollection<MatchedRequestDocument> requests;
    private final MongoCollection<ArchivedMatchDocument> archive;
    private final MatchRecordMapper mapper;
    private final RequestDocuments documents;
    private final Readers readers;

    MongoMatchRecords(
            MongoDatabase database,
            MatchRecordMapper mapper,
            RequestDocuments documents,
            Readers readers) {
        this.requests =
                database.getCollection(RequestDocuments.COLLECTION, MatchedRequestDocument.class);
        this.archive = database.getCollection(ARCHIVE, ArchivedMatchDocument.class);
        this.mapper = mapper;
        this.documents = documents;
        this.readers = readers;
    }

    @Override
    public boolean isNews(MessageId message, FinancingRequestId id, long lifecycle) {
        return isNews(documents.find(id), message, lifecycle);
    }

    @Override
    public void keep(MessageId message, MatchRecord matched) {
        documents.race(matched.request().id(), current -> tryKeep(current, message, matched));
    }

    @Override
    public void withdraw(MessageId message, RequestWithdrawn withdrawn) {
        documents.race(withdrawn.requestId(), current -> tryWithdraw(current, message, withdrawn));
    }

    /** Earlier results go first: when that is interrupted, the message comes again. */
    @Override
    public void erase(MessageId message, FinancingRequestId id) {
        archive.deleteMany(
                new BsonDocument(
                        "_id",
                        new BsonDocument("$gte", new BsonString(id.value() + "/"))
                                .append("$lt", new BsonString(id.value() + "0"))));
        documents.race(id, current -> tryErase(current, message, id));
    }

    private Ending tryErase(
            @Nullable MatchedRequestDocument current, MessageId message, FinancingRequestId id) {
        if (current == null || current.applied().covers(message)) {
            return Ending.NOTHING;
        }
        OutboxChange change =
                documents
                        .change(current, id)
                        .record(AuditEvent.done("ERASE", "applicant-service", "message"));
        return documents.update(
                current,
                message,
                change,
                List.of(
                        unset("latest"),
                        unset("stated"),
                        unset("publication"),
                        set("owner", ApplicantId.NOBODY.value())));
    }

    @Override
    public Optional<MatchRecord> newest(FinancingRequestId id, ApplicantId person) {
        return Optional.ofNullable(
                        requests.find(and(eq("_id", id.value()), readers.readableBy(id, person)))
                                .first())
                .map(MatchedRequestDocument::latest)
                .map(mapper::matched);
    }

    private Ending tryKeep(
            @Nullable MatchedRequestDocument current, MessageId message, MatchRecord matched) {
        if (!isNews(current, message, matched.lifecycle()) || isOutrun(current, matched)) {
            return Ending.NOTHING;
        }
        FinancingRequestId id = matched.request().id();
        LifecycleMark mark = new LifecycleMark(matched.lifecycle(), MATCHED);
        MatchRecordDocument latest = mapper.document(matched, number(current));
        OutboxChange change =
                documents
                        .change(current, id)
                        .record(AuditEvent.done("MATCH", "assessment-service", "message"))
                        .send(MessageTypes.REQUEST_MATCHED, "applicant", matchedMessage(matched));
        if (current == null) {
            MatchedRequestDocument first =
                    documents.first(id, matched.request().owner(), message, change);
            return logged(documents.insert(first.withResult(mark, latest)), id, mark);
        }
        archive(current);
        Ending ending =
                documents.update(
                        current,
                        message,
                        change,
                        List.of(mark.raise("lifecycle"), set("latest", latest)));
        return logged(ending, id, mark);
    }

    private Ending tryWithdraw(
            @Nullable MatchedRequestDocument current,
            MessageId message,
            RequestWithdrawn withdrawn) {
        FinancingRequestId id = withdrawn.requestId();
        LifecycleMark mark = new LifecycleMark(withdrawn.lifecycle(), WITHDRAWN);
        OutboxChange change =
                documents
                        .change(current, id)
                        .record(AuditEvent.done("WITHDRAW", "applicant-service", "message"));
        if (current == null) {
            MatchedRequestDocument first = documents.first(id, withdrawn.owner(), message, change);
            return logged(documents.insert(first.withResult(mark, null)), id, mark);
        }
        LifecycleMark known = current.lifecycle();
        boolean newer = known == null || known.number() < withdrawn.lifecycle();
        if (current.applied().covers(message) || !newer) {
            return Ending.NOTHING;
        }
        Ending ending =
                documents.update(current, message, change, List.of(mark.raise("lifecycle")));
        return logged(ending, id, mark);
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

    private static Ending logged(Ending ending, FinancingRequestId id, LifecycleMark mark) {
        if (ending == Ending.WRITTEN) {
            LOG.atInfo()
                    .addKeyValue(LogKeys.AGGREGATE_ID, id)
                    .log("A request is {} here", mark.state());
        }
        return ending;
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
