package nl.kapitaalbrug.support.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.support.audit.AuditEntry;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.audit.AuditTrail;
import nl.kapitaalbrug.support.audit.AuditVerifier;
import nl.kapitaalbrug.support.json.JsonMappers;
import nl.kapitaalbrug.support.message.CloudEvent;
import nl.kapitaalbrug.support.mongo.MongoProperties;
import nl.kapitaalbrug.support.mongo.MongoSettings;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRelayIT {

    private static final String TYPE = "test.thing.changed.v1";
    private static final String THINGS = "things";

    /** An aggregate as a service would store it. */
    public record ThingDocument(
            @BsonId String id, Long version, String state, OutboxDocument outbox) {}

    private final TickingClock clock = new TickingClock();
    private final RecordingClient client = new RecordingClient();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final OutboxProperties properties = OutboxProperties.defaults();
    private final Outbox outbox = new Outbox(JsonMappers.strict(), clock);
    private MongoClient mongo;
    private MongoDatabase database;
    private MongoCollection<ThingDocument> things;
    private OutboxRelay relay;

    @BeforeEach
    void open() {
        MongoProperties where =
                new MongoProperties(
                        MongoForTests.uri(),
                        MongoForTests.freshDatabaseName("outbox"),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10));
        mongo = MongoClients.create(MongoSettings.of(where, "test"));
        database = mongo.getDatabase(where.database());
        things = database.getCollection(THINGS, ThingDocument.class);
        relay = relay();
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void deliversInOrderAndArchives() {
        create("a", "one");
        change("a", "two");
        change("a", "three");

        assertThat(relay.relay(THINGS, "a")).isTrue();

        assertThat(client.accepted())
                .extracting(CloudEvent::id)
                .containsExactly("a/1", "a/2", "a/3");
        assertThat(client.accepted())
                .extracting(event -> event.data().get("state").asString())
                .containsExactly("one", "two", "three");
        assertThat(stored("a").outbox().messages()).isEmpty();
        assertThat(stored("a").outbox().open()).isFalse();
        assertThat(database.getCollection(SentMessage.COLLECTION).countDocuments()).isEqualTo(3);
        assertThat(counter("delivered")).isEqualTo(3);
    }

    @Test
    void movesAuditEntriesSoThatTheChainIsWhole() {
        create("a", "one");
        relay.relay(THINGS, "a");
        change("a", "two");
        relay.relay(THINGS, "a");

        OutboxDocument state = stored("a").outbox();
        List<AuditEntry> entries = new AuditTrail(database).of("a");
        assertThat(entries).hasSize(2);
        assertThat(state.audits()).isEmpty();
        assertThat(AuditVerifier.verify(entries, state.auditSeq(), state.auditHead())).isEmpty();
    }

    @Test
    void hasNothingToDoWhenAllIsDelivered() {
        create("a", "one");
        relay.relay(THINGS, "a");

        assertThat(relay.due(THINGS, 10)).isEmpty();
        assertThat(relay.relay(THINGS, "a")).isFalse();
        assertThat(relay.relay(THINGS, "unknown")).isFalse();
    }

    @Test
    void deliversAgainWhenTheProcessDiesBetweenDeliveryAndNote() {
        create("a", "one");
        client.answer(
                "there",
                () -> {
                    throw new Error("the process dies here");
                });
        assertThatThrownBy(() -> relay.relay(THINGS, "a")).isInstanceOf(Error.class);
        client.answer("there", Delivery.Accepted::new);
        OutboxRelay successor = relay();

        assertThat(successor.relay(THINGS, "a")).isFalse();
        clock.pass(properties.lease());
        assertThat(successor.due(THINGS, 10)).containsExactly("a");
        assertThat(successor.relay(THINGS, "a")).isTrue();

        assertThat(client.tried()).containsExactly("there a/1", "there a/1");
        assertThat(stored("a").outbox().open()).isFalse();
    }

    @Test
    void aHolderThatWasTooSlowChangesNothing() {
        create("a", "one");
        client.answer(
                "there",
                () -> {
                    client.answer("there", Delivery.Accepted::new);
                    clock.pass(properties.lease().plusMillis(1));
                    assertThat(relay().relay(THINGS, "a")).isTrue();
                    change("a", "two");
                    return new Delivery.Accepted();
                });

        relay.relay(THINGS, "a");

        OutboxDocument state = stored("a").outbox();
        assertThat(state.messages()).extracting(PendingMessage::number).containsExactly(2L);
        assertThat(state.open()).isTrue();
        relay.relay(THINGS, "a");
        assertThat(stored("a").outbox().open()).isFalse();
        assertThat(client.accepted()).extracting(CloudEvent::id).endsWith("a/2");
    }

    @Test
    void seesWhatIsWrittenWhileItDelivers() {
        create("a", "one");
        client.answer(
                "there",
                () -> {
                    client.answer("there", Delivery.Accepted::new);
                    change("a", "two");
                    return new Delivery.Accepted();
                });

        relay.relay(THINGS, "a");

        assertThat(client.accepted()).extracting(CloudEvent::id).containsExactly("a/1", "a/2");
        assertThat(stored("a").outbox().open()).isFalse();
    }

    @Test
    void waitsLongerAfterEachFailureAndNeverGivesUp() {
        create("a", "one");
        client.answer("there", () -> new Delivery.Unavailable("status 503"));
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 40; i++) {
            relay.relay(THINGS, "a");
            Instant retryAt = stored("a").outbox().retryAt();
            Duration wait = Duration.between(clock.instant(), retryAt);
            assertThat(wait).isPositive().isLessThanOrEqualTo(properties.maxDelay());
            longest = wait.compareTo(longest) > 0 ? wait : longest;
            assertThat(relay.relay(THINGS, "a")).as("before its time").isFalse();
            clock.pass(wait);
        }
        client.answer("there", Delivery.Accepted::new);
        clock.pass(properties.maxDelay().multipliedBy(2));

        relay.relay(THINGS, "a");

        assertThat(longest).isGreaterThanOrEqualTo(properties.maxDelay().dividedBy(2));
        assertThat(client.accepted()).hasSize(1);
        assertThat(stored("a").outbox().attempts()).isZero();
    }

    @Test
    void keepsTheOrderWhenOneFails() {
        create("a", "one");
        change("a", "two");
        client.answer("there", () -> new Delivery.Unavailable("status 500"));
        relay.relay(THINGS, "a");

        client.answer("there", Delivery.Accepted::new);
        clock.pass(properties.maxDelay());
        relay.relay(THINGS, "a");

        assertThat(client.tried()).containsExactly("there a/1", "there a/1", "there a/2");
    }

    @Test
    void aDestinationThatIsDownDoesNotHoldUpAnother() {
        OutboxChange change = outbox.start("a");
        change.send(TYPE, "down", Map.of()).send(TYPE, "up", Map.of());
        things.insertOne(new ThingDocument("a", 1L, "x", change.document()));
        client.answer("down", () -> new Delivery.Unavailable("no connection"));

        relay.relay(THINGS, "a");

        assertThat(client.accepted()).extracting(CloudEvent::id).containsExactly("a/2");
        assertThat(stored("a").outbox().messages())
                .extracting(PendingMessage::messageId)
                .containsExactly("a/1");
    }

    @Test
    void leavesADestinationAloneThatKeepsFailing() {
        client.answer("there", () -> new Delivery.Unavailable("status 500"));
        for (int i = 0; i < 8; i++) {
            create("a" + i, "x");
            relay.relay(THINGS, "a" + i);
        }

        assertThat(client.tried()).hasSize(5);
    }

    @Test
    void parksOneAggregateOnlyAndGoesOnWhenReleased() {
        create("a", "one");
        change("a", "two");
        create("b", "one");
        client.answer("there", () -> new Delivery.Refused(422));
        relay.relay(THINGS, "a");
        client.answer("there", Delivery.Accepted::new);

        relay.relay(THINGS, "b");
        change("a", "three");
        relay.relay(THINGS, "a");

        assertThat(client.accepted()).extracting(CloudEvent::id).containsExactly("b/1");
        assertThat(stored("a").outbox().messages()).hasSize(3);
        assertThat(stored("a").outbox().audits()).isEmpty();
        assertThat(relay.due(THINGS, 10)).isEmpty();
        assertThat(counter("parked")).isEqualTo(1);

        assertThat(relay.release(THINGS, "a")).isTrue();
        relay.relay(THINGS, "a");
        assertThat(client.accepted())
                .extracting(CloudEvent::id)
                .containsExactly("b/1", "a/1", "a/2", "a/3");
    }

    @Test
    void aLostRaceSendsNothing() {
        create("a", "one");
        ThingDocument read = stored("a");
        change("a", "two");

        OutboxChange late = outbox.after("a", read.outbox()).send(TYPE, "there", Map.of());
        long changed =
                things.updateOne(
                                and(eq("_id", "a"), eq("version", read.version())),
                                combine(set("state", "late"), late.update()))
                        .getModifiedCount();

        assertThat(changed).isZero();
        relay.relay(THINGS, "a");
        assertThat(client.accepted()).extracting(CloudEvent::id).containsExactly("a/1", "a/2");
    }

    @Test
    void showsHowMuchWaitsAndHowLong() {
        create("a", "one");
        clock.pass(Duration.ofSeconds(90));
        create("b", "one");

        relay.measure();

        assertThat(metrics.get("kapitaalbrug.outbox.pending").gauge().value()).isEqualTo(2);
        assertThat(metrics.get("kapitaalbrug.outbox.age.seconds").gauge().value()).isEqualTo(90);
    }

    private OutboxRelay relay() {
        Sender sender =
                new Sender(
                        "/test-service",
                        client,
                        new Breakers(properties.breakerWait(), clock),
                        new RelayMetrics(metrics),
                        JsonMappers.strict());
        return new OutboxRelay(
                new RelayStorage(database, List.of(new OutboxCollection(THINGS)), clock),
                sender,
                properties,
                new Random(42));
    }

    private void create(String id, String state) {
        OutboxChange change =
                outbox.start(id)
                        .send(TYPE, "there", Map.of("state", state))
                        .record(AuditEvent.done("CREATE", "someone", "test"));
        things.insertOne(new ThingDocument(id, 1L, state, change.document()));
    }

    private void change(String id, String state) {
        ThingDocument read = stored(id);
        OutboxChange change =
                outbox.after(id, read.outbox())
                        .send(TYPE, "there", Map.of("state", state))
                        .record(AuditEvent.done("CHANGE", "someone", "test"));
        things.updateOne(
                and(eq("_id", id), eq("version", read.version())),
                combine(set("state", state), inc("version", 1L), change.update()));
    }

    private ThingDocument stored(String id) {
        return things.find(eq("_id", id)).first();
    }

    private double counter(String name) {
        return metrics.get("kapitaalbrug.outbox." + name).counter().count();
    }
}
