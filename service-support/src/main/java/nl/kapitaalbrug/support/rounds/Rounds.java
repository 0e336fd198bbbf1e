package nl.kapitaalbrug.support.rounds;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that does the same work again and again while the service runs. A round that fails is
 * logged, and the next one comes. Several copies of a service do their rounds at the same time: the
 * work itself sees to it that nothing is done twice.
 */
public final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration first;
    private final Duration pause;
    private final Runnable work;
    private @Nullable ScheduledExecutorService thread;

    /**
     * Rounds that begin with the service.
     *
     * @param name of the thread, and of the work in the log
     * @param first time until the first round
     * @param pause time between the end of a round and the next one; zero for no rounds at all
     * @param work one round
     */
    public Rounds(String name, Duration first, Duration pause, Runnable work) {
        this.name = name;
        this.first = first;
        this.pause = pause;
        this.work = work;
    }

    @Override
    public synchronized void start() {
        if (thread != null || pause.isZero()) {
            return;
        }
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
        thread.scheduleWithFixedDelay(
                this::round, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void round() {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("A round of {} failed and is tried again", name, e);
        }
    }
}
