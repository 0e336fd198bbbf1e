package nl.kapitaalbrug.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;

/** Updates all fields of a document together and counts the readings that show a mixture. */
final class TornReads {

    private static final int FIELDS = 500;
    private static final int UPDATES = 300;
    private static final int THREADS = 5;

    private TornReads() {}

    static int count(MongoCollection<Document> collection) throws Exception {
        collection.insertOne(fields(0).append("_id", 1));
        AtomicBoolean done = new AtomicBoolean();
        return Together.run(
                        THREADS,
                        thread -> thread == 0 ? update(collection, done) : read(collection, done))
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int update(MongoCollection<Document> collection, AtomicBoolean done) {
        try {
            for (int value = 1; value <= UPDATES; value++) {
                collection.updateOne(eq("_id", 1), new Document("$set", fields(value)));
            }
            return 0;
        } finally {
            done.set(true);
        }
    }

    private static int read(MongoCollection<Document> collection, AtomicBoolean done) {
        int torn = 0;
        while (!done.get()) {
            Document seen = collection.find(eq("_id", 1)).first();
            seen.remove("_id");
            torn += seen.equals(fields(seen.getInteger("f0"))) ? 0 : 1;
        }
        return torn;
    }

    private static Document fields(int value) {
        Document fields = new Document();
        IntStream.range(0, FIELDS).forEach(index -> fields.append("f" + index, value));
        return fields.append(
                "nested", new Document("value", value).append("list", List.of(value, value)));
    }
}
