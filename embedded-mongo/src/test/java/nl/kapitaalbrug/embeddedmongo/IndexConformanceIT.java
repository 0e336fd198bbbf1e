package nl.kapitaalbrug.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What indexes promise; runs against any MongoDB server. */
class IndexConformanceIT {

    private static TestDatabase mongo;
    private static int number;
    private MongoCollection<Document> documents;

    @BeforeAll
    static void connect() {
        mongo = TestDatabase.fresh();
    }

    @AfterAll
    static void disconnect() {
        mongo.drop();
        mongo.close();
    }

    @BeforeEach
    void useAnEmptyCollection() {
        documents = mongo.collection("documents" + number++);
    }

    @Test
    void uniqueIndexRefusesTheSecond() {
        documents.createIndex(ascending("key"), TestIndexes.unique());
        documents.insertOne(new Document("_id", 1).append("key", "a"));
        documents.insertOne(new Document("_id", 2).append("key", "b"));

        assertThatIsADuplicate(
                () -> documents.insertOne(new Document("_id", 3).append("key", "a")));
        assertThatIsADuplicate(() -> documents.updateOne(eq("_id", 2), set("key", "a")));
        assertThatThrownBy(() -> documents.findOneAndUpdate(eq("_id", 2), set("key", "a")))
                .isInstanceOfAny(MongoCommandException.class, DuplicateKeyException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void valueOfADeletedOrChangedDocumentIsFree() {
        documents.createIndex(ascending("key"), TestIndexes.unique());
        documents.insertOne(new Document("_id", 1).append("key", "a"));
        documents.insertOne(new Document("_id", 2).append("key", "b"));

        documents.deleteOne(eq("_id", 1));
        documents.updateOne(eq("_id", 2), set("key", "c"));

        documents.insertOne(new Document("_id", 3).append("key", "a"));
        documents.insertOne(new Document("_id", 4).append("key", "b"));
        assertThat(documents.find(eq("key", "b")).first()).containsEntry("_id", 4);
    }

    @Test
    void oneOfManyRacingInsertsWins() throws Exception {
        documents.createIndex(ascending("caller", "operation", "key"), TestIndexes.unique());

        for (int round = 0; round < 10; round++) {
            String key = "key-" + round;
            List<Boolean> stored =
                    Together.run(
                            8,
                            thread -> {
                                try {
                                    documents.insertOne(
                                            new Document("caller", "c")
                                                    .append("operation", "submit")
                                                    .append("key", key)
                                                    .append("thread", thread));
                                    return true;
                                } catch (MongoWriteException e) {
                                    return false;
                                }
                            });

            assertThat(stored).filteredOn(each -> each).hasSize(1);
        }
        assertThat(documents.countDocuments()).isEqualTo(10);
    }

    @Test
    void compoundUniqueIndexLooksAtAllFields() {
        documents.createIndex(ascending("caller", "key"), TestIndexes.unique());
        documents.insertOne(new Document("caller", "a").append("key", 1));
        documents.insertOne(new Document("caller", "a").append("key", 2));
        documents.insertOne(new Document("caller", "b").append("key", 1));

        assertThatIsADuplicate(
                () -> documents.insertOne(new Document("caller", "a").append("key", 2L)));
    }

    @Test
    void missingFieldIsOneValueUnlessSparse() {
        documents.createIndex(ascending("always"), TestIndexes.unique());
        documents.createIndex(ascending("sometimes"), TestIndexes.uniqueSparse());
        documents.insertOne(new Document("_id", 1).append("always", 1));
        documents.insertOne(new Document("_id", 2).append("always", 2));
        documents.insertOne(new Document("_id", 3).append("always", 3).append("sometimes", "x"));

        assertThatIsADuplicate(() ->
                documents.insertOne(
                        new Document("_id", 4).append("always", 4).append("sometimes", "x")));
        documents.insertOne(new Document("_id", 5));
        assertThatIsADuplicate(() -> documents.insertOne(new Document("_id", 6)));
        assertThatIsADuplicate(() -> documents.updateOne(eq("_id", 1), set("sometimes", "x")));
        documents.updateOne(eq("_id", 3), unset("sometimes"));
        documents.updateOne(eq("_id", 1), set("sometimes", "x"));
        assertThat(documents.find(exists("sometimes", false)))
                .extracting(each -> each.get("_id"))
                .containsExactlyInAnyOrder(2, 3, 5);
    }

    @Test
    void uniqueIndexIsNotMadeOnDuplicates() {
        documents.insertMany(List.of(new Document("key", 1), new Document("key", 1)));

        assertThatThrownBy(() -> documents.createIndex(ascending("key"), TestIndexes.unique()))
                .hasMessageContaining("E11000");
        documents.insertOne(new Document("key", 1));
        assertThat(documents.countDocuments(eq("key", 1))).isEqualTo(3);
    }

    @Test
    void droppedIndexNoLongerCounts() {
        String name = documents.createIndex(ascending("key"), TestIndexes.unique());
        documents.insertOne(new Document("key", 1));

        documents.dropIndex(name);

        documents.insertOne(new Document("key", 1));
        assertThat(documents.find(eq("key", 1))).hasSize(2);
        assertThat(documents.listIndexes()).hasSize(1);
    }

    @Test
    void elementsOfArraysAreFound() {
        documents.createIndex(ascending("tags"));
        documents.createIndex(ascending("lines.amount"));
        documents.insertMany(
                List.of(
                        new Document("_id", 1)
                                .append("tags", List.of("a", "b"))
                                .append("lines", List.of(line(1), line(9))),
                        new Document("_id", 2)
                                .append("tags", "b")
                                .append("lines", List.of(line(5))),
                        new Document("_id", 3).append("tags", List.of())));

        assertThat(idsOf(eq("tags", "b"))).containsExactly(1, 2);
        assertThat(idsOf(eq("tags", List.of("a", "b")))).containsExactly(1);
        assertThat(idsOf(eq("lines.amount", 9))).containsExactly(1);
        // two elements of document 1 together satisfy both bounds
        assertThat(idsOf(and(gt("lines.amount", 4), lt("lines.amount", 6)))).containsExactly(1, 2);
        assertThat(idsOf(elemMatch("lines", and(gt("amount", 4), lt("amount", 6)))))
                .containsExactly(2);
    }

    private static Document line(int amount) {
        return new Document("amount", amount);
    }

    private List<Object> idsOf(Bson filter) {
        return documents
                .find(filter)
                .sort(ascending("_id"))
                .map(each -> each.get("_id"))
                .into(new ArrayList<>());
    }

    /** The same questions to a collection with indexes and to one without. */
    @Test
    void answersAreTheSameWithAndWithoutIndexes() {
        MongoCollection<Document> plain = mongo.collection("plain" + number);
        documents.createIndex(ascending("status", "due"));
        documents.createIndex(ascending("due"));
        documents.createIndex(ascending("amount"));
        Random random = new Random(42);
        List<Document> all =
                IntStream.range(0, 300).mapToObj(id -> randomDocument(id, random)).toList();
        documents.insertMany(all);
        plain.insertMany(all);

        for (int question = 0; question < 200; question++) {
            Bson filter = randomFilter(random, 2);
            List<Object> expected = new ArrayList<>();
            plain.find(filter).sort(ascending("_id")).map(d -> d.get("_id")).into(expected);

            assertThat(idsOf(filter)).as(filter.toString()).isEqualTo(expected);
            assertThat(documents.countDocuments(filter)).isEqualTo(expected.size());
        }
    }

    private static Document randomDocument(int id, Random random) {
        Document document = new Document("_id", id);
        switch (random.nextInt(4)) {
            case 0 -> document.append("status", null);
            case 1 -> document.append("status", "open");
            case 2 -> document.append("status", List.of("open", "late"));
            default -> {
                // no status
            }
        }
        document.append("due", Date.from(Instant.ofEpochSecond(random.nextInt(50))));
        Object amount = random.nextBoolean() ? random.nextInt(20) : (double) random.nextInt(20);
        return document.append("amount", random.nextInt(10) == 0 ? "unknown" : amount);
    }

    private static Bson randomFilter(Random random, int depth) {
        Date due = Date.from(Instant.ofEpochSecond(random.nextInt(50)));
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> eq("status", "open");
            case 1 -> eq("status", null);
            case 2 -> and(gte("due", due), lte("amount", 10));
            case 3 -> lt("due", due);
            case 4 -> in("amount", 1, 2.0, 3L, "unknown");
            case 5 -> eq("amount", random.nextInt(20));
            case 6 -> ne("status", "open");
            case 7 -> and(eq("status", "late"), eq("due", due));
            case 8 -> and(randomFilter(random, depth - 1), randomFilter(random, depth - 1));
            default -> or(randomFilter(random, depth - 1), randomFilter(random, depth - 1));
        };
    }

    private static void assertThatIsADuplicate(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e ->
                                assertThat(e.getError().getCategory())
                                        .isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }
}
