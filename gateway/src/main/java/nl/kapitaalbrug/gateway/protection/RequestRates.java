package nl.kapitaalbrug.gateway.protection;

import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts events per key and minute, in memory, with a bound on what is kept. */
final class RequestRates {

    private static final int MAX_KEYS = 50_000;
    private static final long MINUTE_MILLIS = 60_000;

    private final Clock clock;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    RequestRates(Clock clock) {
        this.clock = clock;
    }

    private record Window(long minute, int count) {}

    /** Counts one event; the seconds to wait if that was too many, else 0. */
    long secondsToWait(String key, int perMinute) {
        long now = clock.millis();
        long minute = now / MINUTE_MILLIS;
        if (windows.size() >= MAX_KEYS) {
            removeBefore(minute);
        }
        Window window =
                windows.compute(
                        key,
                        (same, known) ->
                                known == null || known.minute() != minute
                                        ? new Window(minute, 1)
                                        : new Window(minute, known.count() + 1));
        return window.count() <= perMinute
                ? 0
                : Math.max(1, ((minute + 1) * MINUTE_MILLIS - now) / 1000);
    }

    private void removeBefore(long minute) {
        Iterator<Window> all = windows.values().iterator();
        while (all.hasNext()) {
            if (all.next().minute() < minute) {
                all.remove();
            }
        }
    }
}
