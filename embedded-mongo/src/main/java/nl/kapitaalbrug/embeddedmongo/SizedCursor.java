package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The rest of an answer, given out in batches that fit in a message. */
final class SizedCursor extends AbstractCursor {

    /** What a batch may weigh; one document may be heavier. */
    static final int MAX_BATCH_BYTES = 12 * 1024 * 1024;

    private final Deque<Document> rest;

    SizedCursor(long id, List<Document> documents) {
        super(id);
        this.rest = new ArrayDeque<>(documents);
    }

    @Override
    public synchronized boolean isEmpty() {
        return rest.isEmpty();
    }

    /**
     * The next documents.
     *
     * @param limit the most documents to take; 0 for as many as fit in a message
     */
    @Override
    public synchronized List<Document> takeDocuments(int limit) {
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (!rest.isEmpty() && (limit <= 0 || batch.size() < limit)) {
            bytes += BsonBytes.encode(rest.element()).length;
            if (bytes > MAX_BATCH_BYTES && !batch.isEmpty()) {
                break;
            }
            batch.add(rest.remove());
        }
        return batch;
    }
}
