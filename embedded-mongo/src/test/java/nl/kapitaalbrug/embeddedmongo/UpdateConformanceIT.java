package nl.kapitaalbrug.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What services rely on when they change one document; runs against any MongoDB server. */
class UpdateConformanceIT {

    private static TestDatabase mongo;
    private static int number;
    private MongoCollection<Document> requests;

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
        requests = mongo.collection("requests" + number++);
    }

    @Test
    void readerNeverSeesAHalfAppliedUpdate() throws Exception {
        assertThat(TornReads.count(requests)).isZero();
    }

    @Test
    void conditionalUpdateHasOneWinner() throws Exception {
        requests.insertOne(new Document("_id", 1).append("version", 0));

        for (int version = 0; version < 25; version++) {
            int expected = version;
            List<Boolean> won =
                    Together.run(
                            8,
                            thread ->
                                    requests.findOneAndUpdate(
                                                    and(eq("_id", 1), eq("version", expected)),
                                                    combine(
                                                            inc("version", 1),
                                                            push("winners", thread)))
                                            != null);

            assertThat(won).filteredOn(each -> each).hasSize(1);
        }
        assertThat(requests.find().first().getList("winners", Integer.class)).hasSize(25);
    }

    @Test
    void noIncrementIsLost() throws Exception {
        requests.insertOne(new Document("_id", 1).append("count", 0L));

        Together.run(
                8,
                thread -> {
                    for (int i = 0; i < 50; i++) {
                        requests.updateOne(eq("_id", 1), inc("count", 1L));
                    }
                    return thread;
                });

        assertThat(requests.find().first().getLong("count")).isEqualTo(400L);
    }

    @Test
    void staleVersionChangesNothing() {
        requests.insertOne(new Document("_id", "a").append("version", 7).append("name", "old"));

        UpdateResult result =
                requests.updateOne(and(eq("_id", "a"), eq("version", 6)), set("name", "new"));

        assertThat(result.getMatchedCount()).isZero();
        assertThat(requests.find().first().getString("name")).isEqualTo("old");
    }

    @Test
    void replaceWithMatchingVersionReplacesTheWhole() {
        requests.insertOne(new Document("_id", "a").append("version", 7).append("name", "old"));

        UpdateResult result =
                requests.replaceOne(
                        and(eq("_id", "a"), eq("version", 7)), new Document("version", 8));

        assertThat(result.getModifiedCount()).isOne();
        assertThat(requests.find().first())
                .isEqualTo(new Document("_id", "a").append("version", 8));
    }

    @Test
    void findOneAndUpdateGivesBeforeAfterOrNothing() {
        requests.insertOne(new Document("_id", 1).append("version", 1).append("secret", "x"));
        FindOneAndUpdateOptions after =
                new FindOneAndUpdateOptions()
                        .returnDocument(ReturnDocument.AFTER)
                        .projection(Projections.include("version"));

        assertThat(requests.findOneAndUpdate(eq("_id", 1), inc("version", 1)).getInteger("version"))
                .isEqualTo(1);
        assertThat(requests.findOneAndUpdate(eq("_id", 1), inc("version", 1), after))
                .isEqualTo(new Document("_id", 1).append("version", 3));
        assertThat(requests.findOneAndUpdate(eq("_id", 2), inc("version", 1), after)).isNull();
    }

    @Test
    void racingUpsertsMakeOneDocument() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = "lease-" + round;
            Together.run(
                    8,
                    thread ->
                            requests.updateOne(
                                    and(eq("_id", id), eq("kind", "lease")),
                                    combine(addToSet("holders", thread), setOnInsert("made", true)),
                                    new UpdateOptions().upsert(true)));

            Document lease = requests.find(eq("_id", id)).first();
            assertThat(lease.getList("holders", Integer.class))
                    .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
            assertThat(lease).containsEntry("made", true).containsEntry("kind", "lease");
        }
        assertThat(requests.countDocuments()).isEqualTo(10);
    }

    @Test
    void arrayFiltersChangeTheMatchingElementsOnly() {
        requests.insertOne(
                new Document("_id", 1)
                        .append(
                                "outbox",
                                List.of(
                                        new Document("number", 1).append("sent", false),
                                        new Document("number", 2).append("sent", false),
                                        new Document("number", 3).append("sent", false))));

        requests.updateOne(
                eq("_id", 1),
                set("outbox.$[message].sent", true),
                new UpdateOptions().arrayFilters(List.of(lt("message.number", 3))));

        assertThat(requests.find().first().getList("outbox", Document.class))
                .extracting(message -> message.getBoolean("sent"))
                .containsExactly(true, true, false);
    }

    @Test
    void orderedBulkStopsAtTheFirstError() {
        List<WriteModel<Document>> writes =
                List.of(
                        new InsertOneModel<>(new Document("_id", 1)),
                        new UpdateOneModel<>(eq("_id", 1), set("changed", true)),
                        new InsertOneModel<>(new Document("_id", 2)),
                        new InsertOneModel<>(new Document("_id", 1)),
                        new InsertOneModel<>(new Document("_id", 3)));

        assertThatThrownBy(() -> requests.bulkWrite(writes))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> {
                            assertThat(e.getWriteErrors()).hasSize(1);
                            assertThat(e.getWriteErrors().getFirst().getIndex()).isEqualTo(3);
                            assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                            assertThat(e.getWriteResult().getModifiedCount()).isOne();
                        });
        assertThat(requests.find()).extracting(each -> each.get("_id")).containsExactly(1, 2);
    }

    @Test
    void unorderedBulkGoesOn() {
        requests.insertOne(new Document("_id", 2));
        List<WriteModel<Document>> writes =
                IntStream.rangeClosed(1, 3)
                        .<WriteModel<Document>>mapToObj(
                                id -> new InsertOneModel<>(new Document("_id", id)))
                        .toList();

        assertThatThrownBy(() -> requests.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2));
        assertThat(requests.countDocuments()).isEqualTo(3);
    }

    @Test
    void orderedBulkOfUpdatesReportsEachUpsertAndStopsAtTheFirstError() {
        requests.createIndex(new Document("key", 1), TestIndexes.unique());
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        requests.insertOne(new Document("_id", 0).append("key", "taken"));

        BulkWriteResult fine =
                requests.bulkWrite(
                        List.of(
                                new UpdateOneModel<>(eq("_id", 1), set("key", "a"), upsert),
                                new UpdateOneModel<>(eq("_id", 1), set("key", "b"), upsert),
                                new UpdateOneModel<>(eq("_id", 2), set("key", "c"), upsert)));

        assertThat(fine.getUpserts()).extracting(each -> each.getIndex()).containsExactly(0, 2);
        assertThat(fine.getModifiedCount()).isOne();
        assertThatThrownBy(() ->
                        requests.bulkWrite(
                                List.of(
                                        new UpdateOneModel<>(eq("_id", 1), set("key", "taken")),
                                        new UpdateOneModel<>(eq("_id", 2), set("key", "late")))))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(requests.find(in("_id", 1, 2)))
                .extracting(each -> each.getString("key"))
                .containsExactly("b", "c");
    }

    @Test
    void deletesOneOrMany() {
        requests.insertMany(
                IntStream.range(0, 10)
                        .mapToObj(id -> new Document("_id", id).append("query", id % 2))
                        .toList());

        assertThat(requests.deleteOne(eq("query", 1)).getDeletedCount()).isOne();
        assertThat(requests.deleteMany(eq("query", 1)).getDeletedCount()).isEqualTo(4);
        assertThat(requests.countDocuments(eq("query", 0))).isEqualTo(5);
    }
}
