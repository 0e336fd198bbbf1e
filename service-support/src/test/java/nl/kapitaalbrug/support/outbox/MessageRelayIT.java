package nl.kapitaalbrug.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.support.json.JsonMappers;
import nl.kapitaalbrug.support.mongo.MongoProperties;
import nl.kapitaalbrug.support.mongo.MongoSettings;
import nl.kapitaalbrug.support.outbox.OutboxRelayIT.ThingDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay with its threads. */
class MessageRelayIT {

    private static final String THINGS = "things";
    private static final int MANY = 60;

    private final ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();
    private final Outbox outbox = new Outbox(JsonMappers.strict(), Clock.systemUTC());
    private MongoClient mongo;
    private MongoDatabase database;
    private MongoCollection<ThingDocument> things;

    @BeforeEach
    void open() {
        MongoProperties where =
                new MongoProperties(
                        MongoForTests.uri(),
                        MongoForTests.freshDatabaseName("relay"),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10));
        mongo = MongoClients.create(MongoSettings.of(where, "test"));
        database = mongo.getDatabase(where.database());
        things = database.getCollection(THINGS, ThingDocument.class);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void aNudgeDeliversWithoutWaitingForTheSweep() {
        MessageRelay relay = relay(Duration.ofHours(1));
        relay.start();
        try {
            create("a");
            relay.nudge(THINGS, "a");

            await().until(() -> received.contains("a/1"));
        } finally {
            relay.stop();
        }
        assertThat(relay.isRunning()).isFalse();
        relay.nudge(THINGS, "a");
    }

    @Test
    void twoCopiesDeliverEverythingThatWasLeftBehindOnce() {
        for (int i = 0; i < MANY; i++) {
            create("t" + i);
        }
        MessageRelay one = relay(Duration.ofMillis(20));
        MessageRelay two = relay(Duration.ofMillis(20));
        one.start();
        two.start();
        try {
            await().until(() -> things.countDocuments(Filters.eq("outbox.open", true)) == 0);
        } finally {
            one.stop();
            two.stop();
        }
        assertThat(received).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void staysQuietWhenItIsTurnedOff() {
        MessageRelay relay = relay(Duration.ZERO);
        relay.start();

        assertThat(relay.isRunning()).isFalse();
    }

    private MessageRelay relay(Duration interval) {
        OutboxProperties usual = OutboxProperties.defaults();
        OutboxProperties properties =
                new OutboxProperties(
                        interval,
                        usual.lease(),
                        usual.firstDelay(),
                        usual.maxDelay(),
                        usual.parallel(),
                        usual.breakerWait());
        Sender sender =
                new Sender(
                        "/test-service",
                        (destination, message) -> {
                            received.add(message.id());
                            return new Delivery.Accepted();
                        },
                        new Breakers(properties.breakerWait(), Clock.systemUTC()),
                        new RelayMetrics(new SimpleMeterRegistry()),
                        JsonMappers.strict());
        return new MessageRelay(
                new OutboxRelay(
                        new RelayStorage(
                                database, List.of(new OutboxCollection(THINGS)), Clock.systemUTC()),
                        sender,
                        properties,
                        RandomGenerator.getDefault()),
                properties);
    }

    private void create(String id) {
        OutboxChange change = outbox.start(id).send("test.thing.changed.v1", "there", Map.of());
        things.insertOne(new ThingDocument(id, 1L, "x", change.document()));
    }
}
