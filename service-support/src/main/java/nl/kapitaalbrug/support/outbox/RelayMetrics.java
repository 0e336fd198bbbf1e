package nl.kapitaalbrug.support.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What operators watch: how much waits, how long, and how deliveries end. */
final class RelayMetrics {

    private static final String PREFIX = "kapitaalbrug.outbox.";

    private final MeterRegistry registry;
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong ageSeconds = new AtomicLong();

    RelayMetrics(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge(PREFIX + "pending", pending);
        registry.gauge(PREFIX + "age.seconds", ageSeconds);
    }

    void waiting(long aggregates, Duration oldest) {
        pending.set(aggregates);
        ageSeconds.set(oldest.toSeconds());
    }

    void delivered(PendingMessage message) {
        count("delivered", message);
    }

    void failed(PendingMessage message) {
        count("failed", message);
    }

    void parked(PendingMessage message) {
        count("parked", message);
    }

    private void count(String what, PendingMessage message) {
        registry.counter(
                        PREFIX + what, "destination", message.destination(), "type", message.type())
                .increment();
    }
}
