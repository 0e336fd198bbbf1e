package nl.kapitaalbrug.financing.matching.adapter.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.adapter.mongo.RequestDocuments.Ending;
import nl.kapitaalbrug.financing.matching.application.KnownRequest;
import nl.kapitaalbrug.financing.matching.application.KnownRequests;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.message.MessageId;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what was stated and chosen in the document of the request, and reads all of it. */
@Component
final class MongoKnownRequests implements KnownRequests {

    private static final Logger LOG = LoggerFactory.getLogger(MongoKnownRequests.class);
    private static final String SENDER = "applicant-service";

    private final MongoCollection<MatchedRequestDocument> requests;
    private final RequestDocuments documents;
    private final MatchRecordMapper mapper;

    MongoKnownRequests(
            MongoDatabase database, RequestDocuments documents, MatchRecordMapper mapper) {
        this.requests =
                database.getCollection(RequestDocuments.COLLECTION, MatchedRequestDocument.class);
        this.documents = documents;
        this.mapper = mapper;
    }

    @Override
    public Optional<KnownRequest> find(FinancingRequestId id) {
        return Optional.ofNullable(documents.find(id)).map(mapper::known);
    }

    /**
     * Both bounds stand in one condition: the embedded database uses an index for one condition
     * only, and would read half of everything for one bound.
     */
    @Override
    public List<KnownRequest> startingWith(String digits) {
        int rest = FinancingRequestId.random().value().length() - digits.length();
        BsonDocument page =
                new BsonDocument("$gte", new BsonString(digits + "0".repeat(rest)))
                        .append("$lte", new BsonString(digits + "f".repeat(rest)));
        return requests.find(new BsonDocument("_id", page))
                .sort(Sorts.ascending("_id"))
                .map(mapper::known)
                .into(new ArrayList<>());
    }

    @Override
    public Map<FinancingRequestId, Long> changedIn(long firstSlot, long lastSlot) {
        List<Long> slots = LongStream.rangeClosed(firstSlot, lastSlot).boxed().toList();
        Map<FinancingRequestId, Long> versions = new HashMap<>();
        requests.withDocumentClass(BsonDocument.class)
                .find(in("feedSlot", slots))
                .projection(Projections.include("version"))
                .forEach(document ->
                        versions.put(
                                FinancingRequestId.of(document.getString("_id").getValue()),
                                document.getNumber("version").longValue()));
        return versions;
    }

    @Override
    public void state(MessageId message, NeedStated stated) {
        documents.race(stated.requestId(), current -> tryState(current, message, stated));
    }

    @Override
    public void choose(MessageId message, PublicationChosen chosen) {
        documents.race(chosen.requestId(), current -> tryChoose(current, message, chosen));
    }

    private Ending tryState(
            @Nullable MatchedRequestDocument current, MessageId message, NeedStated stated) {
        if (isOver(current, message) || isBehind(current, stated)) {
            return Ending.NOTHING;
        }
        OutboxChange change =
                documents
                        .change(current, stated.requestId())
                        .record(AuditEvent.done("STATE_NEED", SENDER, "message"));
        String need = mapper.json(stated);
        if (current == null) {
            MatchedRequestDocument first =
                    documents.first(stated.requestId(), stated.owner(), message, change);
            return documents.insert(first.withStated(need));
        }
        return documents.update(
                current,
                message,
                change,
                List.of(set("stated", need), set("owner", stated.owner().value())));
    }

    /** Whether the need has come further: nobody makes a draft a mere look again. */
    private boolean isBehind(@Nullable MatchedRequestDocument current, NeedStated stated) {
        if (current == null || stated.stage() != NeedStage.EXPLORED) {
            return false;
        }
        NeedStated known = mapper.known(current).stated();
        return known == null || known.stage() != NeedStage.EXPLORED;
    }

    private Ending tryChoose(
            @Nullable MatchedRequestDocument current, MessageId message, PublicationChosen chosen) {
        if (isOver(current, message)) {
            return Ending.NOTHING;
        }
        String action = chosen.published() ? "PUBLISH" : "UNPUBLISH";
        OutboxChange change =
                documents
                        .change(current, chosen.requestId())
                        .record(AuditEvent.done(action, SENDER, "message"));
        PublicationDocument publication = publication(current, chosen);
        LOG.atInfo()
                .addKeyValue(LogKeys.AGGREGATE_ID, chosen.requestId())
                .log("An applicant chose {}", action);
        if (current == null) {
            MatchedRequestDocument first =
                    documents.first(chosen.requestId(), chosen.owner(), message, change);
            return documents.insert(first.withPublication(publication));
        }
        return documents.update(current, message, change, List.of(set("publication", publication)));
    }

    private static boolean isOver(@Nullable MatchedRequestDocument current, MessageId message) {
        return current != null
                && (current.applied().covers(message)
                        || RequestDocuments.isWithdrawn(current.lifecycle()));
    }

    /** A deal keeps its name while it is published, and gets another one when it is so again. */
    private static PublicationDocument publication(
            @Nullable MatchedRequestDocument current, PublicationChosen chosen) {
        PublicationDocument before = current == null ? null : current.publication();
        boolean goesOn = before != null && before.published() && chosen.published();
        String dealId =
                goesOn || before != null && !chosen.published()
                        ? before.dealId()
                        : FinancingRequestId.random().value();
        return new PublicationDocument(chosen.published(), dealId, chosen.chosenAt());
    }
}
