package nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo.BookkeepingDocument.BalanceDocument;
import nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo.BookkeepingDocument.LineDocument;
import nl.kapitaalbrug.applicant.privacy.application.PersonalData;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Imported bookkeepings of a person, and what was remembered of accounts. */
@Component
final class BooksOfPerson implements PersonalData {

    private static final String NOBODY = "erased";

    private final MongoCollection<BookkeepingDocument> books;
    private final MongoCollection<MappingDocument> mappings;
    private final Outbox outbox;
    private final MessageRelay relay;

    BooksOfPerson(MongoDatabase database, Outbox outbox, MessageRelay relay) {
        this.books =
                database.getCollection(MongoBookkeepings.COLLECTION, BookkeepingDocument.class);
        this.mappings =
                database.getCollection(MongoAccountMappings.COLLECTION, MappingDocument.class);
        this.outbox = outbox;
        this.relay = relay;
    }

    /** One year. */
    record Year(
            String request,
            int fiscalYear,
            String software,
            Instant importedAt,
            List<BalanceDocument> balances,
            List<LineDocument> mapping) {}

    @Override
    public String name() {
        return "bookkeepings";
    }

    @Override
    public Object copy(ApplicantId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "years",
                books.find(eq("owner", person.value()))
                        .map(one ->
                                new Year(
                                        one.requestId(),
                                        one.fiscalYear(),
                                        one.software(),
                                        one.importedAt(),
                                        one.balances(),
                                        one.mapping()))
                        .into(new ArrayList<>()));
        all.put(
                "rememberedAccounts",
                mappings.find(remembered(person))
                        .map(MappingDocument::lines)
                        .into(new ArrayList<>()));
        return all;
    }

    @Override
    public boolean erase(ApplicantId person) {
        mappings.deleteMany(remembered(person));
        boolean done = true;
        for (BookkeepingDocument one :
                books.find(eq("owner", person.value())).into(new ArrayList<>())) {
            done &= erase(one, person);
        }
        return done;
    }

    private boolean erase(BookkeepingDocument one, ApplicantId person) {
        Bson unchanged =
                and(eq("_id", one.id()), eq("owner", person.value()), eq("version", one.version()));
        AuditEvent event = AuditEvent.done("ERASE_BOOKKEEPING", person.value(), "api");
        Bson emptied =
                combine(
                        inc("version", 1L),
                        set("owner", NOBODY),
                        set("software", ""),
                        set("balances", List.of()),
                        set("mapping", List.of()),
                        outbox.after(one.id(), one.outbox()).record(event).update());
        boolean erased = books.updateOne(unchanged, emptied).getMatchedCount() == 1;
        relay.nudge(MongoBookkeepings.COLLECTION, one.id());
        return erased;
    }

    /** The id of a mapping begins with the person and a slash; a 0 follows the slash. */
    private static Bson remembered(ApplicantId person) {
        return and(gte("_id", person.value() + "/"), lt("_id", person.value() + "0"));
    }
}
