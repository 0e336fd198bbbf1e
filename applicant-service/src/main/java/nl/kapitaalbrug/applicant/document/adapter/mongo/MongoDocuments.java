package nl.kapitaalbrug.applicant.document.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kapitaalbrug.applicant.document.application.Documents;
import nl.kapitaalbrug.applicant.document.domain.DocumentKind;
import nl.kapitaalbrug.applicant.document.domain.DocumentState;
import nl.kapitaalbrug.applicant.document.domain.FileName;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document for each; each change is one conditional update of it (ADR 0010). */
@Repository
class MongoDocuments implements Documents {

    static final String COLLECTION = "documents";

    private static final int SCHEMA = 1;
    private static final int BATCH = 100;
    private static final String REMOVED = "REMOVED";

    private final MongoCollection<DocumentDocument> documents;
    private final Outbox outbox;
    private final MessageRelay relay;
    private final Clock clock;

    MongoDocuments(MongoDatabase database, Outbox outbox, MessageRelay relay, Clock clock) {
        this.documents = database.getCollection(COLLECTION, DocumentDocument.class);
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public List<StoredDocument> of(ApplicantId owner) {
        return documents
                .find(eq("owner", owner.value()))
                .sort(Sorts.descending("uploadedAt", "_id"))
                .map(MongoDocuments::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<StoredDocument> find(ApplicantId owner, String id) {
        return Optional.ofNullable(
                        documents.find(and(eq("_id", id), eq("owner", owner.value()))).first())
                .map(MongoDocuments::read);
    }

    @Override
    public boolean add(StoredDocument document, int place, AuditEvent event) {
        String owner = document.owner().value();
        boolean added =
                Inserts.add(
                        documents,
                        new DocumentDocument(
                                document.id(),
                                SCHEMA,
                                document.version(),
                                owner,
                                owner + "/" + place,
                                owner + "/" + document.sha256(),
                                document.kind().name(),
                                document.provesCode(),
                                document.name().value(),
                                document.type().name(),
                                document.size(),
                                document.content(),
                                document.state().name(),
                                document.scanner(),
                                ids(document),
                                document.uploadedAt(),
                                document.uploadedAt(),
                                outbox.start(document.id()).record(event).document()));
        if (!added) {
            return false;
        }
        relay.nudge(COLLECTION, document.id());
        return true;
    }

    @Override
    public int freePlace(ApplicantId owner) {
        Set<String> taken =
                documents
                        .find(eq("owner", owner.value()))
                        .map(DocumentDocument::place)
                        .into(new HashSet<>());
        int place = 0;
        while (taken.contains(owner.value() + "/" + place)) {
            place++;
        }
        return place;
    }

    @Override
    public Optional<StoredDocument> change(StoredDocument after, AuditEvent event) {
        StoredDocument next = after.withVersion(after.version() + 1);
        Bson changes =
                combine(
                        set("version", next.version()),
                        set("state", next.state().name()),
                        set("scanner", next.scanner()),
                        set("requests", ids(next)),
                        set("proves", next.provesCode()),
                        set("triedAt", now()));
        return update(after, changes, event) ? Optional.of(next) : Optional.empty();
    }

    @Override
    public boolean remove(StoredDocument document, AuditEvent event) {
        String gone = "removed/" + document.id();
        Bson changes =
                combine(
                        set("version", document.version() + 1),
                        set("state", REMOVED),
                        set("place", gone),
                        set("hash", gone),
                        unset("owner"),
                        unset("kind"),
                        unset("proves"),
                        unset("name"),
                        unset("type"),
                        unset("size"),
                        unset("content"),
                        unset("scanner"),
                        unset("requests"),
                        unset("uploadedAt"));
        return update(document, changes, event);
    }

    @Override
    public List<StoredDocument> waiting(Instant triedBefore) {
        return documents
                .find(
                        and(
                                in(
                                        "state",
                                        DocumentState.QUARANTINED.name(),
                                        DocumentState.UNSCANNED_ERROR.name()),
                                lt("triedAt", triedBefore)))
                .sort(Sorts.ascending("triedAt"))
                .limit(BATCH)
                .map(MongoDocuments::read)
                .into(new ArrayList<>());
    }

    @Override
    public boolean uses(String content) {
        return documents.find(eq("content", content)).first() != null;
    }

    private boolean update(StoredDocument read, Bson changes, AuditEvent event) {
        Bson unchanged =
                and(
                        eq("_id", read.id()),
                        eq("owner", read.owner().value()),
                        eq("version", read.version()));
        DocumentDocument before = documents.find(unchanged).first();
        if (before == null) {
            return false;
        }
        Bson recorded = outbox.after(before.id(), before.outbox()).record(event).update();
        boolean changed =
                documents.updateOne(unchanged, combine(changes, recorded)).getMatchedCount() == 1;
        if (changed) {
            relay.nudge(COLLECTION, read.id());
        }
        return changed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<String> ids(StoredDocument document) {
        return document.requests().stream().map(FinancingRequestId::value).toList();
    }

    private static StoredDocument read(DocumentDocument document) {
        if (document.schemaVersion() == null || document.schemaVersion() != SCHEMA) {
            throw new IllegalStateException(
                    "The document (%s) is stored in form %s; this version reads form %d"
                            .formatted(document.id(), document.schemaVersion(), SCHEMA));
        }
        return new StoredDocument(
                document.id(),
                document.version(),
                ApplicantId.of(document.owner()),
                DocumentKind.valueOf(document.kind()),
                document.proves() == null ? null : TechnologyItem.of(document.proves()),
                new FileName(document.name()),
                FileType.valueOf(document.type()),
                document.size(),
                document.hash().substring(document.hash().lastIndexOf('/') + 1),
                document.content(),
                DocumentState.valueOf(document.state()),
                document.scanner(),
                document.requests().stream().map(FinancingRequestId::of).toList(),
                document.uploadedAt());
    }
}
