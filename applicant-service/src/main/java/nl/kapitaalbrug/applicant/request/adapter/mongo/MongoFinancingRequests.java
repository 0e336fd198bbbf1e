package nl.kapitaalbrug.applicant.request.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.application.Change;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.StoredRequest;
import nl.kapitaalbrug.applicant.request.domain.FinancierId;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.UsedKeys;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxChange;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document for each request; each change is one conditional update of it. */
@Repository
class MongoFinancingRequests implements FinancingRequests {

    static final String COLLECTION = "financingRequests";

    private static final int MOST_SHARED = 100;

    /** Of whom a request was, until the copies of its messages are empty, too. */
    private static final String ERASING = "erasing";

    private final MongoCollection<RequestDocument> documents;
    private final Outbox outbox;
    private final MessageRelay relay;

    MongoFinancingRequests(MongoDatabase database, Outbox outbox, MessageRelay relay) {
        this.documents = database.getCollection(COLLECTION, RequestDocument.class);
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    public Optional<FinancingRequest> insert(
            FinancingRequest draft,
            Attempt attempt,
            AuditEvent event,
            List<Change.Outgoing> messages) {
        OutboxChange first = outbox.start(draft.id().value()).record(event);
        messages.forEach(
                message -> first.send(message.type(), message.destination(), message.data()));
        if (!Inserts.add(documents, RequestMapper.create(draft, attempt, first.document()))) {
            return createdBy(attempt);
        }
        relay.nudge(COLLECTION, draft.id().value());
        return Optional.of(draft);
    }

    @Override
    public Optional<FinancingRequest> createdBy(Attempt attempt) {
        RequestDocument first =
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
        return Optional.of(RequestMapper.request(first));
    }

    @Override
    public Optional<StoredRequest> find(OwnRequest which) {
        String person = which.person().value();
        Bson own =
                and(eq("_id", which.id().value()), or(eq("owner", person), eq("members", person)));
        return Optional.ofNullable(documents.find(own).first()).map(RequestMapper::stored);
    }

    @Override
    public Optional<StoredRequest> findForMessage(FinancingRequestId id) {
        return Optional.ofNullable(documents.find(eq("_id", id.value())).first())
                .map(RequestMapper::stored);
    }

    @Override
    public boolean store(StoredRequest before, Change change) {
        String id = before.request().id().value();
        return updated(id, unchanged(before), update(before, change));
    }

    @Override
    public boolean erase(StoredRequest before, Change change) {
        String id = before.request().id().value();
        String person = before.request().owner().value();
        Bson erased =
                combine(
                        update(before, change),
                        set("usedKeys", UsedKeys.none()),
                        set("owner", ApplicantId.NOBODY.value()),
                        set("creation", new Attempt(ApplicantId.NOBODY.value(), "ERASED", id, "")),
                        set(ERASING, person));
        return updated(id, unchanged(before), erased);
    }

    @Override
    public boolean forgetMessages(ApplicantId person) {
        boolean all = true;
        for (RequestDocument one :
                documents.find(eq(ERASING, person.value())).into(new ArrayList<>())) {
            if (one.outbox().open()) {
                all = false;
            } else {
                relay.forget(one.id());
                documents.updateOne(eq("_id", one.id()), unset(ERASING));
            }
        }
        return all;
    }

    private boolean updated(String id, Bson unchanged, Bson update) {
        boolean stored = documents.updateOne(unchanged, update).getMatchedCount() == 1;
        if (stored) {
            relay.nudge(COLLECTION, id);
        }
        return stored;
    }

    private static Bson unchanged(StoredRequest before) {
        return and(
                eq("_id", before.request().id().value()),
                eq("owner", before.request().owner().value()),
                eq("version", before.request().version()));
    }

    private Bson update(StoredRequest before, Change change) {
        FinancingRequest after = change.after();
        OutboxChange told =
                outbox.after(after.id().value(), before.outbox()).record(change.event());
        change.messages()
                .forEach(message ->
                        told.send(message.type(), message.destination(), message.data()));
        return combine(
                set("version", after.version()),
                set("status", after.status()),
                set("revision", after.revision()),
                set("revisions", StoredRevisions.write(after.revisions())),
                set("lifecycle", after.lifecycle()),
                set("origin", after.origin()),
                set("sections", SectionsWriter.write(after.sections())),
                set("timeline", RequestMapper.timeline(after.timeline())),
                set("publication", StoredSharing.publication(after.publication())),
                set("sharing", StoredSharing.write(after.sharing())),
                set("members", StoredSharing.members(after.sharing())),
                set("viewers", StoredSharing.viewers(after.sharing())),
                set("assessors", StoredSharing.assessors(after.sharing())),
                set("stated", Scalars.read(after.told(), StatedNeeds::write)),
                set("changedAt", after.changedAt()),
                set("usedKeys", change.usedKeys()),
                set("applied", change.applied()),
                told.update());
    }

    @Override
    public Page page(ApplicantId owner, int page, int pageSize) {
        Bson own = eq("owner", owner.value());
        List<FinancingRequest> items =
                documents
                        .find(own)
                        .sort(Sorts.descending("createdAt", "_id"))
                        .skip(Math.multiplyExact(page - 1, pageSize))
                        .limit(pageSize)
                        .map(RequestMapper::request)
                        .into(new ArrayList<>());
        return new Page(items, documents.countDocuments(own));
    }

    @Override
    public List<FinancingRequest> participations(ApplicantId person) {
        return documents
                .find(eq("members", person.value()))
                .sort(Sorts.descending("createdAt", "_id"))
                .limit(MOST_SHARED)
                .map(RequestMapper::request)
                .into(new ArrayList<>());
    }

    @Override
    public List<FinancingRequest> viewableBy(FinancierId financier) {
        return documents
                .find(eq("viewers", financier.value()))
                .sort(Sorts.descending("createdAt", "_id"))
                .limit(MOST_SHARED)
                .map(RequestMapper::request)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<StoredRequest> findForViewer(FinancingRequestId id, FinancierId financier) {
        Bson allowed = and(eq("_id", id.value()), eq("viewers", financier.value()));
        return Optional.ofNullable(documents.find(allowed).first()).map(RequestMapper::stored);
    }

    @Override
    public Optional<StoredRequest> findForAssessor(FinancingRequestId id, ApplicantId assessor) {
        Bson allowed = and(eq("_id", id.value()), eq("assessors", assessor.value()));
        return Optional.ofNullable(documents.find(allowed).first()).map(RequestMapper::stored);
    }

    @Override
    public List<StoredRequest> leftSince(Instant moment, int most) {
        return documents
                .find(
                        and(
                                eq("status", RequestStatus.DRAFT),
                                lt("changedAt", moment),
                                ne("stated.stage", NeedStage.LEFT)))
                .sort(Sorts.ascending("changedAt"))
                .limit(most)
                .map(RequestMapper::stored)
                .into(new ArrayList<>());
    }

    @Override
    public long countDrafts(ApplicantId owner) {
        return documents.countDocuments(
                and(eq("owner", owner.value()), eq("status", RequestStatus.DRAFT)));
    }
}
