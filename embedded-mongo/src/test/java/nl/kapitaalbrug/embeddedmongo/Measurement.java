package nl.kapitaalbrug.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Measures a running server: {@code Measurement mongodb://127.0.0.1:27117}; with {@code fill} as
 * second argument it only leaves 50,000 documents there. Not part of the build;
 * docs/operations/embedded-mongo.md has the figures.
 */
final class Measurement {

    private static final int DOCUMENTS = 50_000;
    private static final int BATCH = 1_000;
    private static final int FINDS = 5_000;
    private static final long FIND_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long WRITE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final MongoCollection<Document> requests;

    private Measurement(MongoCollection<Document> requests) {
        this.requests = requests;
    }

    /** Prints one line for each figure. */
    public static void main(String... arguments) throws Exception {
        try (TestDatabase mongo =
                TestDatabase.on(arguments[0], MongoForTests.freshDatabaseName("measure"))) {
            Measurement measurement = new Measurement(mongo.collection("requests"));
            measurement.fill();
            if (arguments.length > 1 && arguments[1].equals("fill")) {
                return;
            }
            for (int threads : new int[] {1, 1, 8, 8}) {
                System.out.printf(
                        "%d threads: %d acknowledged updates/s%n",
                        threads, measurement.updatesPerSecond(threads));
            }
            measurement.find("{_id, version}", false);
            measurement.find("{_id, version}", true);
            mongo.drop();
        }
    }

    private void fill() {
        String text = "x".repeat(2_000);
        for (int start = 0; start < DOCUMENTS; start += BATCH) {
            List<Document> batch =
                    IntStream.range(start, start + BATCH)
                            .mapToObj(id ->
                                    new Document("_id", "id-" + id)
                                            .append("version", 1)
                                            .append("text", text))
                            .toList();
            requests.insertMany(new ArrayList<>(batch));
        }
    }

    private long updatesPerSecond(int threads) throws Exception {
        long end = System.nanoTime() + WRITE_NANOS;
        List<Integer> done =
                Together.run(
                        threads,
                        thread -> {
                            Random random = new Random(thread);
                            int count = 0;
                            while (System.nanoTime() < end) {
                                String id = "id-" + random.nextInt(DOCUMENTS);
                                requests.updateOne(eq("_id", id), inc("changes", 1));
                                count++;
                            }
                            return count;
                        });
        long all = done.stream().mapToLong(Integer::longValue).sum();
        return all * TimeUnit.SECONDS.toNanos(1) / WRITE_NANOS;
    }

    private void find(String name, boolean print) {
        Random random = new Random(1);
        long[] nanos = new long[FINDS];
        long end = System.nanoTime() + FIND_NANOS;
        int done = 0;
        for (; done < FINDS && System.nanoTime() < end; done++) {
            String id = "id-" + random.nextInt(DOCUMENTS);
            long start = System.nanoTime();
            requests.find(and(eq("_id", id), eq("version", 1))).first();
            nanos[done] = System.nanoTime() - start;
        }
        Arrays.sort(nanos, 0, done);
        if (print) {
            System.out.printf(
                    "find %s among %d, %d times: median %.2f ms, p99 %.2f ms%n",
                    name, DOCUMENTS, done, nanos[done / 2] / 1e6, nanos[done * 99 / 100] / 1e6);
        }
    }
}
