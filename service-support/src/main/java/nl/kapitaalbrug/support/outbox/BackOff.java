package nl.kapitaalbrug.support.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a failure: doubled each time, with jitter, up to a maximum. */
record BackOff(Duration first, Duration max, RandomGenerator random) {

    private static final int MAX_DOUBLINGS = 30;

    /**
     * The wait after so many failures, between half and the whole of the doubled time.
     *
     * @param attempts failures so far, at least 1
     */
    Duration after(int attempts) {
        long doubled = first.toMillis() << Math.min(attempts - 1, MAX_DOUBLINGS);
        long whole = Math.min(max.toMillis(), Math.max(doubled, first.toMillis()));
        return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
    }
}
