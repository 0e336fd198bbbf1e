package nl.kapitaalbrug.benchmarks;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.bson.Document;

/** Fills a collection of a running stack with copies of what the samples left in it. */
final class Copies {

    private static final int BATCH = 200;
    private static final int ATTEMPTS = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Copies() {}

    /** What comes by message: waits until its number stands still. */
    static List<Document> settled(Supplier<List<Document>> found) {
        int before = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Document> now = found.get();
            if (!now.isEmpty() && now.size() == before) {
                return now;
            }
            before = now.size();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("Nothing of the samples has arrived");
    }

    /** Adds so many, each made from its number. */
    static void add(MongoCollection<Document> collection, int count, IntFunction<Document> copy) {
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(copy.apply(i));
            if (batch.size() == BATCH || i == count - 1) {
                collection.insertMany(batch);
                batch.clear();
            }
        }
    }
}
