package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the documents that a query reads for nothing, or an aggregation without help of an index,
 * and refuses when these are more than the limit: the sign that an index is missing. MongoDB's
 * {@code notablescan} answers with the same code.
 */
final class ScanGuard {

    private static final int NO_QUERY_EXECUTION_PLANS = 291;

    private final int limit;
    private final AtomicLong largest = new AtomicLong();

    /**
     * @param limit the most documents that a query may read for nothing; 0 for no limit
     */
    ScanGuard(int limit) {
        this.limit = limit;
    }

    void check(String namespace, Document query, long examined, long returned) {
        long wasted = examined - returned;
        largest.accumulateAndGet(wasted, Math::max);
        if (limit > 0 && wasted > limit) {
            throw new MongoServerError(
                    NO_QUERY_EXECUTION_PLANS,
                    "NoQueryExecutionPlans",
                    "The query on %s (fields %s) read %d documents to return %d; the limit is %d. Maybe an index is missing."
                            .formatted(namespace, query.keySet(), examined, returned, limit));
        }
    }

    /** The most documents that one query read without returning them. */
    long largest() {
        return largest.get();
    }
}
