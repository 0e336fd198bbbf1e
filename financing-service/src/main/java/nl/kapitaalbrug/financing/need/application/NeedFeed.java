package nl.kapitaalbrug.financing.need.application;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.application.KnownRequests;
import nl.kapitaalbrug.financing.matching.application.RequestChanged;
import nl.kapitaalbrug.support.log.LogKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Feeds the index: everything when the service starts, each change of this copy of the service
 * right after it was written, and those of other copies every few seconds.
 */
@Component
final class NeedFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NeedFeed.class);
    private static final int PAGES = 256;

    /** Clocks of copies differ, and a write may take a while: this much is looked at again. */
    private static final int SLOTS_BACK = 2;

    private static final int SLOTS_AHEAD = 1;

    /** After a longer pause everything is read again. */
    private static final int MOST_SLOTS = 60;

    private final KnownRequests requests;
    private final NeedIndex index;
    private final Clock clock;
    private final Duration interval;
    private @Nullable ScheduledExecutorService poller;
    private long seenUpTo;

    NeedFeed(KnownRequests requests, NeedIndex index, Clock clock, NeedProperties properties) {
        this.requests = requests;
        this.index = index;
        this.clock = clock;
        this.interval = properties.poll();
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        readAll();
        poller =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("need-poll").factory());
        if (!interval.isZero()) {
            poller.scheduleWithFixedDelay(
                    this::pollSafely,
                    interval.toMillis(),
                    interval.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (poller != null) {
            poller.shutdownNow();
        }
        poller = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return poller != null;
    }

    /** Starts before the web server takes calls and ends after it. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Reads what this copy has just written; the poll repeats it if that fails. */
    @EventListener
    void changed(RequestChanged changed) {
        try {
            read(changed.id());
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue(LogKeys.AGGREGATE_ID, changed.id())
                    .setCause(e)
                    .log("A change is not in the index yet and is looked for again");
        }
    }

    private void pollSafely() {
        try {
            poll();
        } catch (RuntimeException e) {
            LOG.warn("Changes of other copies could not be read and are looked for again", e);
        }
    }

    /** Reads what changed since the last time. */
    void poll() {
        long now = slot();
        if (now - seenUpTo > MOST_SLOTS) {
            readAll();
            return;
        }
        requests.changedIn(seenUpTo - SLOTS_BACK, now + SLOTS_AHEAD)
                .forEach((id, version) -> {
                    if (!index.has(id, version)) {
                        read(id);
                    }
                });
        seenUpTo = now;
    }

    private void readAll() {
        long begin = slot();
        for (int page = 0; page < PAGES; page++) {
            requests.startingWith("%02x".formatted(page)).forEach(index::put);
        }
        seenUpTo = begin;
        LOG.info("{} needs are in the index", index.rows().size());
    }

    private void read(FinancingRequestId id) {
        requests.find(id).ifPresent(index::put);
    }

    private long slot() {
        return clock.instant().getEpochSecond() / KnownRequests.SLOT_SECONDS;
    }
}
