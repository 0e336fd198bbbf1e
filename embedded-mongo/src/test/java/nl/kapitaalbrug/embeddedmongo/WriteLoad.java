package nl.kapitaalbrug.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Writes and reads until the server dies and remembers what was acknowledged or read, over several
 * rounds.
 */
final class WriteLoad {

    private static final int WRITERS = 4;
    private static final int READERS = 2;
    private static final int DEADLINE_SECONDS = 60;
    private static final String COUNTERS = "counters";
    private static final String ENTRIES = "entries";

    private final Set<String> inserted = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();

    int acknowledged() {
        return inserted.size() + versions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Writes from several threads and kills the server after some acknowledged writes. */
    void writeUntilKilled(ChildServer server, int round, int writes) throws Exception {
        CountDownLatch enough = new CountDownLatch(writes);
        try (TestDatabase mongo = TestDatabase.on(server.uri(), "kill");
                ExecutorService executor = Executors.newFixedThreadPool(WRITERS + READERS)) {
            mongo.collection(ENTRIES).createIndex(ascending("key"), TestIndexes.unique());
            mongo.collection(ENTRIES).createIndex(ascending("writer", "number"));
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "writer-" + writer;
                executor.submit(() -> write(mongo, name, round, enough));
            }
            for (int reader = 0; reader < READERS; reader++) {
                executor.submit(() -> read(mongo, round));
            }
            boolean reached = enough.await(DEADLINE_SECONDS, TimeUnit.SECONDS);
            server.kill();
            executor.shutdownNow();
            if (!reached) {
                throw new IllegalStateException("the server was too slow");
            }
        }
    }

    private void write(TestDatabase mongo, String writer, int round, CountDownLatch enough) {
        MongoCollection<Document> entries = mongo.collection(ENTRIES);
        MongoCollection<Document> counters = mongo.collection(COUNTERS);
        try {
            counters.insertOne(counter(writer + "/" + round));
            for (int number = 0; ; number++) {
                String id = writer + "/" + round + "/" + number;
                entries.insertOne(
                        new Document("_id", id)
                                .append("key", "key-" + id)
                                .append("writer", writer)
                                .append("number", number)
                                .append("text", "x".repeat(300)));
                inserted.add(id);
                enough.countDown();
                bump(counters, writer + "/" + round, number);
                enough.countDown();
            }
        } catch (MongoException e) {
            // the server is dead; what is under way was not acknowledged
        }
    }

    private static Document counter(String id) {
        return new Document("_id", id).append("version", 0);
    }

    private void bump(MongoCollection<Document> counters, String id, int version) {
        counters.findOneAndUpdate(
                and(eq("_id", id), eq("version", version)),
                combine(inc("version", 1), push("log", version)));
        remember(id, version + 1);
    }

    private void remember(String id, int version) {
        versions.merge(id, version, Math::max);
    }

    /** What somebody has read may not be taken back either. */
    private void read(TestDatabase mongo, int round) {
        MongoCollection<Document> counters = mongo.collection(COUNTERS);
        try {
            for (int number = 0; ; number++) {
                String id = "writer-" + number % WRITERS + "/" + round;
                Document seen = counters.find(eq("_id", id)).first();
                if (seen != null) {
                    remember(id, seen.getInteger("version"));
                }
            }
        } catch (MongoException e) {
            // the server is dead
        }
    }

    /** How many acknowledged or seen writes are not there. */
    int lost(ChildServer server) {
        try (TestDatabase mongo = TestDatabase.on(server.uri(), "kill")) {
            Set<String> present = new HashSet<>();
            mongo.collection(ENTRIES).find().map(each -> each.getString("_id")).into(present);
            Map<String, Integer> found = new HashMap<>();
            mongo.collection(COUNTERS)
                    .find(in("_id", versions.keySet()))
                    .forEach(each -> found.put(each.getString("_id"), each.getInteger("version")));
            int lost = (int) inserted.stream().filter(id -> !present.contains(id)).count();
            for (Map.Entry<String, Integer> each : versions.entrySet()) {
                lost += Math.max(0, each.getValue() - found.getOrDefault(each.getKey(), 0));
            }
            return lost;
        }
    }

    /** What does not fit together: counts of documents and indexes, half updates. */
    String inconsistencies(ChildServer server) {
        StringBuilder found = new StringBuilder();
        try (TestDatabase mongo = TestDatabase.on(server.uri(), "kill")) {
            for (String name : new String[] {ENTRIES, COUNTERS}) {
                Document state = mongo.database().runCommand(new Document("validate", name));
                long documents = mongo.collection(name).countDocuments();
                state.get("keysPerIndex", Document.class)
                        .forEach((index, count) -> {
                            if (((Number) count).longValue() != documents) {
                                found.append(index).append(" has ").append(count).append("; ");
                            }
                        });
            }
            for (Document each : mongo.collection(COUNTERS).find()) {
                int logged = each.getList("log", Integer.class, List.of()).size();
                if (logged != each.getInteger("version")) {
                    found.append(each.get("_id")).append(" is half; ");
                }
            }
            for (Document each : mongo.collection(ENTRIES).find()) {
                Document byKey = mongo.collection(ENTRIES).find(eq("key", each.get("key"))).first();
                if (!each.equals(byKey)) {
                    found.append(each.get("_id")).append(" is not under its key; ");
                }
                if (found.length() > 1_000) {
                    break;
                }
            }
        }
        return found.toString();
    }
}
