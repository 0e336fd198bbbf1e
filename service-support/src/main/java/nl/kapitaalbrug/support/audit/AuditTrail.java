package nl.kapitaalbrug.support.audit;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;

/** Where entries are kept for good. There is no way to change or remove one. */
public final class AuditTrail {

    /** The name of the collection. */
    public static final String COLLECTION = "audit";

    private final MongoCollection<AuditEntry> entries;

    /** In that database. */
    public AuditTrail(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION, AuditEntry.class);
    }

    /** The indexes of the collection. */
    public static CollectionIndexes indexes() {
        return CollectionIndexes.on(COLLECTION)
                .index("aggregate", "aggregateId")
                .index("actor", "actor");
    }

    /**
     * Keeps an entry; one that is kept already is left as it is.
     *
     * @throws IllegalStateException when another entry is kept under the same number: a fork
     */
    public void keep(AuditEntry entry) {
        try {
            entries.insertOne(entry);
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            AuditEntry kept = entries.find(eq("_id", entry.id())).first();
            if (kept == null || !Objects.equals(kept.hash(), entry.hash())) {
                throw new IllegalStateException(
                        "Another audit entry is kept under the number (%s)".formatted(entry.id()),
                        e);
            }
        }
    }

    /** All entries of what a person or service did. */
    public List<AuditEntry> by(String actor) {
        return entries.find(eq("actor", actor)).into(new ArrayList<>());
    }

    /** All entries of an aggregate. */
    public List<AuditEntry> of(String aggregateId) {
        return entries.find(eq("aggregateId", aggregateId)).into(new ArrayList<>());
    }
}
