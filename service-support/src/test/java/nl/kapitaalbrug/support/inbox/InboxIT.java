package nl.kapitaalbrug.support.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.support.json.JsonMappers;
import nl.kapitaalbrug.support.mongo.MongoProperties;
import nl.kapitaalbrug.support.mongo.MongoSettings;
import nl.kapitaalbrug.support.outbox.TickingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxIT {

    private static final String TYPE = "test.thing.changed.v1";

    record Changed(int amount) {
        Changed {
            if (amount < 0) {
                throw new InvalidValueException("NEGATIVE", "below zero");
            }
        }
    }

    /** Adds up what it receives, and can be told to break. */
    private static final class Adder implements MessageHandler<Changed> {

        private AppliedNumbers applied = AppliedNumbers.none();
        private final List<Integer> amounts = new ArrayList<>();
        private RuntimeException broken;

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public Class<Changed> payload() {
            return Changed.class;
        }

        @Override
        public void handle(Received<Changed> message) {
            if (broken != null) {
                throw broken;
            }
            if (!applied.covers(message.id())) {
                applied = applied.with(message.id());
                amounts.add(message.data().amount());
            }
        }
    }

    private final Adder adder = new Adder();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private MongoClient mongo;
    private ParkedMessages parked;
    private Inbox inbox;

    @BeforeEach
    void open() {
        MongoProperties where =
                new MongoProperties(
                        MongoForTests.uri(),
                        MongoForTests.freshDatabaseName("inbox"),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10));
        mongo = MongoClients.create(MongoSettings.of(where, "test"));
        parked =
                new ParkedMessages(
                        mongo.getDatabase(where.database()), new TickingClock(), metrics);
        inbox = new Inbox(List.of(adder), parked, JsonMappers.tolerant());
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void appliesEachMessageOnce() {
        assertThat(receive("a/1", TYPE, "{\"amount\":5}")).isTrue();
        assertThat(receive("a/1", TYPE, "{\"amount\":5}")).isTrue();
        assertThat(receive("a/2", TYPE, "{\"amount\":7}")).isTrue();
        assertThat(receive("a/1", TYPE, "{\"amount\":5}")).isTrue();
        assertThat(receive("b/1", TYPE, "{\"amount\":9}")).isTrue();

        assertThat(adder.amounts).containsExactly(5, 7, 9);
        assertThat(parked.all()).isEmpty();
    }

    @Test
    void leavesOutFieldsThatItDoesNotKnow() {
        String message =
                envelope("a/1", TYPE, "{\"amount\":5,\"later\":{\"x\":[1]}}")
                        .replace("{\"specversion\"", "{\"extension\":\"x\",\"specversion\"");

        assertThat(inbox.receive(message.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(adder.amounts).containsExactly(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "null",
                "{}",
                "{\"specversion\":\"0.3\",\"id\":\"a/1\"}",
                "{\"specversion\":\"1.0\",\"id\":\"no-number\",\"source\":\"/x\",\"type\":\"t\","
                        + "\"time\":\"2026-01-01T00:00:00Z\",\"data\":{}}",
            })
    void keepsWhatItCannotRead(String body) {
        assertThat(inbox.receive(body.getBytes(StandardCharsets.UTF_8))).isFalse();

        assertThat(parked.all())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.reason()).isEqualTo("UNREADABLE");
                    assertThat(message.body()).isEqualTo(body);
                });
        assertThat(receive("a/1", TYPE, "{\"amount\":5}")).as("others go on").isTrue();
    }

    @Test
    void parksOneAggregateWithWhatFollows() {
        assertThat(receive("a/1", "test.unknown.v9", "{}")).isFalse();
        assertThat(receive("a/2", TYPE, "{\"amount\":5}")).isFalse();
        assertThat(receive("a/2", TYPE, "{\"amount\":5}")).isFalse();
        assertThat(receive("b/1", TYPE, "{\"amount\":7}")).isTrue();

        assertThat(adder.amounts).containsExactly(7);
        assertThat(parked.all())
                .extracting(ParkedMessage::reason)
                .containsExactly("UNKNOWN_TYPE", "BEHIND_PARKED");
        assertThat(
                        metrics.get("kapitaalbrug.inbox.parked")
                                .tag("reason", "UNKNOWN_TYPE")
                                .counter()
                                .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"amount\":\"x\"}", "{\"amount\":-1}", "{}", "[]", "5"})
    void parksDataThatIsNotRight(String data) {
        assertThat(receive("a/1", TYPE, data)).isFalse();

        assertThat(parked.all()).extracting(ParkedMessage::reason).containsExactly("INVALID_DATA");
    }

    @Test
    void letsTheSenderTryAgainWhenSomethingElseBreaks() {
        adder.broken = new IllegalStateException("the database is away");

        assertThatThrownBy(() -> receive("a/1", TYPE, "{\"amount\":5}")).isSameAs(adder.broken);

        adder.broken = null;
        assertThat(parked.all()).isEmpty();
        assertThat(receive("a/1", TYPE, "{\"amount\":5}")).isTrue();
    }

    @Test
    void appliesParkedMessagesInOrderOnceTheyCanBeUsed() {
        adder.broken = new UnusableMessageException("not yet");
        for (int i = 1; i <= 11; i++) {
            receive("a/" + i, TYPE, "{\"amount\":" + i + "}");
        }
        receive("b/1", "test.unknown.v9", "{}");
        adder.broken = null;

        assertThat(inbox.retryParked()).isEqualTo(11);

        assertThat(adder.amounts).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(parked.all()).extracting(ParkedMessage::id).containsExactly("b/1");
        assertThat(receive("a/12", TYPE, "{\"amount\":12}")).isTrue();
    }

    @Test
    void refusesTwoHandlersOfOneType() {
        assertThatThrownBy(() -> new Inbox(List.of(adder, adder), parked, JsonMappers.tolerant()))
                .hasMessageContaining(TYPE);
    }

    private boolean receive(String id, String type, String data) {
        return inbox.receive(envelope(id, type, data).getBytes(StandardCharsets.UTF_8));
    }

    private static String envelope(String id, String type, String data) {
        return """
        {"specversion":"1.0","id":"%s","source":"/test","type":"%s",\
        "time":"2026-01-01T00:00:00Z","datacontenttype":"application/json","data":%s}\
        """
                .formatted(id, type, data);
    }
}
