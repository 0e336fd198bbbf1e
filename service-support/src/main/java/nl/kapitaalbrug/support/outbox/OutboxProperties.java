package nl.kapitaalbrug.support.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are relayed.
 *
 * @param sweepInterval how often open outboxes are looked for; {@code 0} turns the threads off, for
 *     tests
 * @param lease how long a claim holds; longer than one delivery can take
 * @param firstDelay wait after the first failure, doubled with each further one
 * @param maxDelay the longest wait
 * @param parallel how many aggregates are worked on at once
 * @param breakerWait how long a destination that keeps failing is left alone
 */
@ConfigurationProperties("kapitaalbrug.outbox")
public record OutboxProperties(
        @DefaultValue("1s") Duration sweepInterval,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("200ms") Duration firstDelay,
        @DefaultValue("10s") Duration maxDelay,
        @DefaultValue("8") int parallel,
        @DefaultValue("5s") Duration breakerWait) {

    /** What one delivery takes at most, time-outs included. */
    static final Duration LONGEST_DELIVERY = Duration.ofSeconds(7);

    public OutboxProperties {
        if (lease.compareTo(LONGEST_DELIVERY) < 0) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.outbox.lease (%s) is shorter than a delivery may take (%s)"
                            .formatted(lease, LONGEST_DELIVERY));
        }
        if (firstDelay.isNegative() || firstDelay.isZero() || maxDelay.compareTo(firstDelay) < 0) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.outbox.first-delay (%s) is not between 0 and max-delay (%s)"
                            .formatted(firstDelay, maxDelay));
        }
        if (parallel < 1) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.outbox.parallel (%d) is below 1".formatted(parallel));
        }
    }

    /** The values that hold when nothing is configured. */
    public static OutboxProperties defaults() {
        return new OutboxProperties(
                Duration.ofSeconds(1),
                Duration.ofSeconds(15),
                Duration.ofMillis(200),
                Duration.ofSeconds(10),
                8,
                Duration.ofSeconds(5));
    }
}
