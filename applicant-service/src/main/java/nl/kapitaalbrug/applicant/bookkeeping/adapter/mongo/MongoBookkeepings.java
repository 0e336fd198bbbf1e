package nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo.BookkeepingDocument.BalanceDocument;
import nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo.BookkeepingDocument.LineDocument;
import nl.kapitaalbrug.applicant.bookkeeping.application.Bookkeepings;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Bookkeeping;
import nl.kapitaalbrug.applicant.bookkeeping.domain.ClosingBalance;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.mongo.Inserts;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document for each request and year; each change is one conditional update of it. */
@Repository
class MongoBookkeepings implements Bookkeepings {

    static final String COLLECTION = "bookkeepings";

    private static final int SCHEMA = 1;

    private final MongoCollection<BookkeepingDocument> documents;
    private final Outbox outbox;
    private final MessageRelay relay;

    MongoBookkeepings(MongoDatabase database, Outbox outbox, MessageRelay relay) {
        this.documents = database.getCollection(COLLECTION, BookkeepingDocument.class);
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    public List<Bookkeeping> of(OwnRequest which) {
        return documents
                .find(and(eq("requestId", which.id().value()), eq("owner", which.person().value())))
                .sort(Sorts.descending("fiscalYear"))
                .map(MongoBookkeepings::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Bookkeeping> find(OwnRequest which, int fiscalYear) {
        return Optional.ofNullable(documents.find(own(which, fiscalYear)).first())
                .map(MongoBookkeepings::read);
    }

    @Override
    public Optional<Bookkeeping> store(OwnRequest which, Bookkeeping after, AuditEvent event) {
        Bookkeeping next = after.withVersion(after.version() + 1);
        boolean stored =
                after.version() < 0 ? insert(which, next, event) : update(which, next, event);
        if (stored) {
            relay.nudge(COLLECTION, id(which, next.fiscalYear()));
        }
        return stored ? Optional.of(next) : Optional.empty();
    }

    private boolean insert(OwnRequest which, Bookkeeping next, AuditEvent event) {
        OutboxDocument first = outbox.start(id(which, next.fiscalYear())).record(event).document();
        return Inserts.add(documents, document(which, next, first));
    }

    private boolean update(OwnRequest which, Bookkeeping next, AuditEvent event) {
        long read = next.version() - 1;
        Bson unchanged = and(own(which, next.fiscalYear()), eq("version", read));
        BookkeepingDocument before = documents.find(unchanged).first();
        if (before == null) {
            return false;
        }
        return documents
                        .updateOne(
                                unchanged,
                                combine(
                                        set("version", next.version()),
                                        set("firstDay", next.firstDay()),
                                        set("lastDay", next.lastDay()),
                                        set("software", next.software()),
                                        set("balances", balances(next)),
                                        set("mapping", lines(next.mapping())),
                                        set("importedAt", next.importedAt()),
                                        outbox.after(before.id(), before.outbox())
                                                .record(event)
                                                .update()))
                        .getMatchedCount()
                == 1;
    }

    private static Bson own(OwnRequest which, int fiscalYear) {
        return and(eq("_id", id(which, fiscalYear)), eq("owner", which.person().value()));
    }

    private static String id(OwnRequest which, int fiscalYear) {
        return which.id().value() + "/" + fiscalYear;
    }

    private static BookkeepingDocument document(
            OwnRequest which, Bookkeeping bookkeeping, OutboxDocument first) {
        return new BookkeepingDocument(
                id(which, bookkeeping.fiscalYear()),
                SCHEMA,
                bookkeeping.version(),
                which.id().value(),
                which.person().value(),
                bookkeeping.fiscalYear(),
                bookkeeping.firstDay(),
                bookkeeping.lastDay(),
                bookkeeping.software(),
                balances(bookkeeping),
                lines(bookkeeping.mapping()),
                bookkeeping.importedAt(),
                first);
    }

    private static List<BalanceDocument> balances(Bookkeeping bookkeeping) {
        return bookkeeping.balances().stream()
                .map(one ->
                        new BalanceDocument(one.account(), one.name(), one.rgsCode(), one.cents()))
                .toList();
    }

    static List<LineDocument> lines(Map<String, StatementLine> mapping) {
        return mapping.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new LineDocument(one.getKey(), one.getValue().name()))
                .toList();
    }

    static Map<String, StatementLine> mapping(List<LineDocument> lines) {
        Map<String, StatementLine> mapping = new HashMap<>();
        lines.forEach(one -> mapping.put(one.account(), StatementLine.valueOf(one.line())));
        return mapping;
    }

    private static Bookkeeping read(BookkeepingDocument document) {
        if (document.schemaVersion() == null || document.schemaVersion() != SCHEMA) {
            throw new IllegalStateException(
                    "The bookkeeping (%s) is stored in form %s; this version reads form %d"
                            .formatted(document.id(), document.schemaVersion(), SCHEMA));
        }
        return new Bookkeeping(
                document.fiscalYear(),
                document.version(),
                document.firstDay(),
                document.lastDay(),
                document.software(),
                document.balances().stream()
                        .map(one ->
                                new ClosingBalance(
                                        one.account(), one.name(), one.code(), one.cents()))
                        .toList(),
                mapping(document.mapping()),
                document.importedAt());
    }
}
