package nl.kapitaalbrug.support.outbox;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The threads of the relay: one that sweeps, and a bounded number that deliver. */
public final class MessageRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MessageRelay.class);
    private static final int BATCH = 100;
    private static final int SWEEPS_PER_MEASUREMENT = 10;

    private final OutboxRelay relay;
    private final OutboxProperties properties;
    private final Semaphore places;
    private @Nullable ScheduledExecutorService sweeper;
    private @Nullable ExecutorService workers;
    private long sweeps;

    MessageRelay(OutboxRelay relay, OutboxProperties properties) {
        this.relay = relay;
        this.properties = properties;
        this.places = new Semaphore(properties.parallel());
    }

    /**
     * Delivers what an aggregate has just written, without waiting for the next sweep. Returns at
     * once. If the process dies before, the sweep of the next one does it.
     */
    public void nudge(String collection, String aggregateId) {
        submit(collection, aggregateId);
    }

    /** Lets an aggregate go on that was parked because a receiver refused its message. */
    public boolean release(String collection, String aggregateId) {
        boolean released = relay.release(collection, aggregateId);
        if (released) {
            nudge(collection, aggregateId);
        }
        return released;
    }

    /**
     * Empties the copies that are kept of what an aggregate sent; that something was sent, when and
     * to whom stays. For use once nothing of it waits to be delivered.
     */
    public void forget(String aggregateId) {
        relay.forget(aggregateId);
    }

    @Override
    public synchronized void start() {
        Duration interval = properties.sweepInterval();
        if (isRunning() || interval.isZero() || relay.collections().isEmpty()) {
            return;
        }
        workers =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outbox-", 0).factory());
        sweeper =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("outbox-sweep").factory());
        sweeper.scheduleWithFixedDelay(this::sweep, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends after the deliveries that run now. */
    @Override
    public synchronized void stop() {
        if (sweeper != null && workers != null) {
            sweeper.shutdownNow();
            workers.close();
        }
        sweeper = null;
        workers = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return sweeper != null;
    }

    /** Starts before the web server takes calls and ends after it. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void sweep() {
        try {
            for (String collection : relay.collections()) {
                for (String id : relay.due(collection, BATCH)) {
                    submit(collection, id);
                }
            }
            if (sweeps++ % SWEEPS_PER_MEASUREMENT == 0) {
                relay.measure();
            }
        } catch (RuntimeException e) {
            LOG.warn("A sweep of the outboxes failed and is tried again", e);
        }
    }

    private synchronized @Nullable Future<?> submit(String collection, String id) {
        if (workers == null) {
            return null;
        }
        try {
            return workers.submit(() -> work(collection, id));
        } catch (RejectedExecutionException e) {
            return null;
        }
    }

    private void work(String collection, String id) {
        places.acquireUninterruptibly();
        try {
            relay.relay(collection, id);
        } catch (RuntimeException e) {
            LOG.warn("The outbox of an aggregate ({}) could not be worked on", id, e);
        } finally {
            places.release();
        }
    }
}
