package nl.kapitaalbrug.support.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MongoSettingsIT {

    /** A document with everything that documents may hold. */
    public record SampleDocument(
            @BsonId String id, Instant at, UUID key, Colour colour, List<Part> parts, Long gone) {}

    /** A part of it. */
    public record Part(String name, Integer count) {}

    /** A closed list. */
    public enum Colour {
        RED
    }

    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class));

    @Test
    void aConnectionStringCannotWeakenTheSettings() {
        String weak =
                MongoForTests.uri().replaceAll("/?$", "/")
                        + "?w=0&journal=false&readConcernLevel=local&readPreference=secondary";

        try (MongoClient client = MongoClients.create(MongoSettings.of(at(weak), "test"))) {
            MongoDatabase database = client.getDatabase("x");
            assertThatCode(() -> MongoSettings.assertSafe(database)).doesNotThrowAnyException();
            assertThat(database.getWriteConcern())
                    .isEqualTo(WriteConcern.MAJORITY.withJournal(true));
        }
    }

    @Test
    void refusesADatabaseWithWeakerSettings() {
        try (MongoClient client =
                MongoClients.create(MongoSettings.of(at(MongoForTests.uri()), "test"))) {
            MongoDatabase database = client.getDatabase("x");
            for (MongoDatabase weak :
                    List.of(
                            database.withWriteConcern(WriteConcern.W1),
                            database.withWriteConcern(WriteConcern.MAJORITY),
                            database.withReadConcern(ReadConcern.LOCAL),
                            database.withReadPreference(ReadPreference.nearest()))) {
                assertThatThrownBy(() -> MongoSettings.assertSafe(weak))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void createsDeclaredIndexesAndAnswersPings() {
        String name = MongoForTests.freshDatabaseName("mongo");
        context.withPropertyValues(
                        "kapitaalbrug.mongo.uri=" + MongoForTests.uri(),
                        "kapitaalbrug.mongo.database=" + name)
                .withBean(
                        CollectionIndexes.class,
                        () -> CollectionIndexes.on("things").unique("one", "a.b", "a.c"))
                .run(run -> {
                    MongoDatabase database = run.getBean(MongoDatabase.class);
                    var things = database.getCollection("things");
                    Document part = new Document("b", 1).append("c", 2);
                    things.insertOne(new Document("a", part));
                    assertThatThrownBy(() -> things.insertOne(new Document("a", part)))
                            .isInstanceOf(MongoWriteException.class);
                    assertThat(run.getBean(MongoHealth.class).health().getStatus())
                            .isEqualTo(Status.UP);
                });
    }

    @Test
    void reportsADatabaseThatDoesNotAnswer() {
        try (MongoClient client =
                MongoClients.create(
                        MongoSettings.of(
                                new MongoProperties(
                                        "mongodb://127.0.0.1:1",
                                        "x",
                                        Duration.ofMillis(100),
                                        Duration.ofMillis(100),
                                        Duration.ofMillis(100)),
                                "test"))) {
            assertThat(new MongoHealth(client.getDatabase("x")).health().getStatus())
                    .isEqualTo(Status.DOWN);
        }
    }

    @Test
    void aWrongSettingStopsTheStart() {
        context.withPropertyValues(
                        "kapitaalbrug.mongo.uri=" + MongoForTests.uri(),
                        "kapitaalbrug.mongo.database=a b")
                .run(run ->
                        assertThat(run)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("kapitaalbrug.mongo.database"));
    }

    @Test
    void storesRecordsAsTheyAre() {
        try (MongoClient client =
                MongoClients.create(MongoSettings.of(at(MongoForTests.uri()), "test"))) {
            var samples =
                    client.getDatabase(MongoForTests.freshDatabaseName("records"))
                            .getCollection("samples", SampleDocument.class);
            SampleDocument sample =
                    new SampleDocument(
                            "a",
                            Instant.parse("2026-01-02T03:04:05.678Z"),
                            UUID.fromString("6f1d1c1e-0000-4000-8000-000000000001"),
                            Colour.RED,
                            List.of(new Part("x", 1)),
                            null);

            samples.insertOne(sample);

            assertThat(samples.find().first()).isEqualTo(sample);
        }
    }

    private static MongoProperties at(String uri) {
        return new MongoProperties(
                uri, "x", Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));
    }
}
