package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.kapitaalbrug.assessment.passport.application.SigningKeyStore.StoredKey;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.support.json.JsonMappers;
import nl.kapitaalbrug.support.mongo.MongoProperties;
import nl.kapitaalbrug.support.mongo.MongoSettings;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class MongoSigningKeysIT {

    private static final Instant THEN = Instant.parse("2026-08-01T10:00:00Z");

    private MongoClient mongo;
    private MongoDatabase database;
    private MongoSigningKeys keys;

    @BeforeEach
    void open() {
        MongoProperties where =
                new MongoProperties(
                        MongoForTests.uri(),
                        MongoForTests.freshDatabaseName("keys"),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10));
        mongo = MongoClients.create(MongoSettings.of(where, "test"));
        database = mongo.getDatabase(where.database());
        keys =
                new MongoSigningKeys(
                        database,
                        new Outbox(JsonMappers.strict(), Clock.systemUTC()),
                        Mockito.mock(MessageRelay.class));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void keepsOneKeyForEachName() {
        StoredKey first = new StoredKey("seal-1", THEN, "{}", "a");

        assertThat(keys.add(first)).isTrue();
        assertThat(keys.add(new StoredKey("seal-1", THEN, "{}", "b"))).isFalse();
        assertThat(keys.find("seal-1")).contains(first);
        assertThat(keys.find("seal-2")).isEmpty();
    }

    @Test
    void retiresOthersOnceAndRecordsIt() {
        keys.add(new StoredKey("seal-1", THEN, "{}", "a"));
        keys.add(new StoredKey("seal-2", THEN.plusSeconds(1), "{}", "b"));

        keys.retireAllBut("seal-2");
        keys.retireAllBut("seal-2");

        assertThat(keys.all())
                .containsExactly(
                        new StoredKey("seal-2", THEN.plusSeconds(1), "{}", "b"),
                        new StoredKey("seal-1", THEN, "{}", null));
        Document old =
                database.getCollection("signingKeys").find(new Document("_id", "seal-1")).first();
        assertThat(old.getLong("version")).isEqualTo(2);
        assertThat(old.get("outbox", Document.class).getList("audits", Document.class))
                .extracting(entry -> entry.getString("action"))
                .containsExactly("MAKE_SIGNING_KEY", "RETIRE_SIGNING_KEY");
    }
}
