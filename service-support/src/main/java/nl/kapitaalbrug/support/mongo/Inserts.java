package nl.kapitaalbrug.support.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;

/** Adding documents of which there may be one only. */
public final class Inserts {

    private Inserts() {}

    /** Adds a document; {@code false} when its id, or another unique part of it, is taken. */
    public static <T> boolean add(MongoCollection<T> collection, T document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }
}
