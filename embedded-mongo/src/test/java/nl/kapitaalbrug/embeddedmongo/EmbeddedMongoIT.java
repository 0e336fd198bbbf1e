package nl.kapitaalbrug.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoIT {

    @TempDir private Path directory;

    @Test
    void dataAndIndexesSurviveARestart() {
        try (EmbeddedMongo server = EmbeddedMongo.start(directory, 0);
                TestDatabase mongo = TestDatabase.on(server.uri(), "restart")) {
            MongoCollection<Document> kept = mongo.collection("kept");
            kept.createIndex(ascending("key"), TestIndexes.unique());
            kept.createIndex(ascending("caller", "number"), TestIndexes.unique());
            kept.createIndex(ascending("token"), TestIndexes.uniqueSparse());
            kept.insertOne(entry(1, "a", "c", 1).append("token", "t"));
            kept.insertOne(entry(2, "b", "c", 2));
            kept.insertOne(entry(3, "gone", "c", 3));
            kept.deleteOne(eq("_id", 3));
            mongo.collection("dropped").insertOne(new Document());
            mongo.collection("dropped").drop();
        }

        try (EmbeddedMongo server = EmbeddedMongo.start(directory, 0);
                TestDatabase mongo = TestDatabase.on(server.uri(), "restart")) {
            MongoCollection<Document> kept = mongo.collection("kept");

            assertThat(mongo.database().listCollectionNames()).containsExactly("kept");
            assertThat(kept.listIndexes()).hasSize(4);
            assertThat(kept.find()).extracting(each -> each.get("_id")).containsExactly(1, 2);
            assertThatIsRefused(kept, entry(1, "d", "d", 1));
            assertThatIsRefused(kept, entry(4, "a", "d", 1));
            assertThatIsRefused(kept, entry(4, "d", "c", 2));
            assertThatIsRefused(kept, entry(4, "d", "d", 1).append("token", "t"));
            kept.insertOne(entry(3, "gone", "c", 3));
            assertThat(kept.find(eq("key", "gone"))).hasSize(1);
        }
    }

    @Test
    void sparseFileIsCopiedAtStart() throws Exception {
        Path file = directory.resolve("documents.mv");
        EmbeddedMongoSettings never =
                new EmbeddedMongoSettings(directory, 0, 0, Duration.ofHours(1), Long.MAX_VALUE);
        fillAndEmpty(never);
        long before = Files.size(file);

        EmbeddedMongoSettings always =
                new EmbeddedMongoSettings(directory, 0, 0, Duration.ofHours(1), 0);
        try (EmbeddedMongo server = EmbeddedMongo.start(always);
                TestDatabase mongo = TestDatabase.on(server.uri(), "sparse")) {
            assertThat(Files.size(file)).isLessThan(before / 2);
            assertThat(mongo.collection("kept").find())
                    .extracting(each -> each.get("_id"))
                    .containsExactly(95, 96, 97, 98, 99);
            assertThat(mongo.collection("kept").listIndexes()).hasSize(2);
        }
    }

    private static void fillAndEmpty(EmbeddedMongoSettings settings) {
        try (EmbeddedMongo server = EmbeddedMongo.start(settings);
                TestDatabase mongo = TestDatabase.on(server.uri(), "sparse")) {
            MongoCollection<Document> kept = mongo.collection("kept");
            kept.createIndex(ascending("key"));
            for (int id = 0; id < 100; id++) {
                kept.insertOne(new Document("_id", id).append("text", "x".repeat(50_000)));
            }
            kept.deleteMany(lt("_id", 95));
        }
    }

    private static Document entry(int id, String key, String caller, int number) {
        return new Document("_id", id)
                .append("key", key)
                .append("caller", caller)
                .append("number", number);
    }

    private static void assertThatIsRefused(MongoCollection<Document> kept, Document document) {
        assertThatThrownBy(() -> kept.insertOne(document))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void saysWhenThePortIsTaken() {
        try (EmbeddedMongo server = EmbeddedMongo.start(directory.resolve("first"), 0)) {
            Path second = directory.resolve("second");

            assertThatThrownBy(() -> EmbeddedMongo.start(second, server.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + server.port());
            // what the refused one opened is free again
            EmbeddedMongo.start(second, 0).close();
        }
    }

    @Test
    void saysWhenTheDataAreInUse() {
        try (EmbeddedMongo server = EmbeddedMongo.start(directory, 0)) {
            assertThat(server.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedMongo.start(directory, 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another server");
        }
    }

    @Test
    void closesTwiceWithoutHarm() {
        EmbeddedMongo server = EmbeddedMongo.start(directory, 0);

        server.close();
        server.close();

        EmbeddedMongo.start(directory, 0).close();
    }

    @Test
    void answersHelloOnAnyDatabase() {
        try (EmbeddedMongo server = EmbeddedMongo.start(directory, 0);
                TestDatabase mongo = TestDatabase.on(server.uri(), "any")) {
            Document answer = mongo.database().runCommand(new Document("hello", 1));

            assertThat(answer).containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
        }
    }
}
