package nl.kapitaalbrug.applicant;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.applicant.synthetic.application.LoadSyntheticNeeds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Loads the synthetic needs in the background, so many a second, once the service runs. */
final class SyntheticLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SyntheticLoader.class);

    private final LoadSyntheticNeeds loading;
    private final int perSecond;
    private @Nullable ScheduledExecutorService thread;

    SyntheticLoader(LoadSyntheticNeeds loading, int perSecond) {
        this.loading = loading;
        this.perSecond = perSecond;
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        LOG.info("Synthetic needs are loaded in the background ({} in all)", loading.count());
        ScheduledExecutorService executor =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("synthetic-needs").factory());
        thread = executor;
        long pause = TimeUnit.SECONDS.toMicros(1) / perSecond;
        executor.scheduleWithFixedDelay(() -> next(executor), 0, pause, TimeUnit.MICROSECONDS);
    }

    private void next(ScheduledExecutorService executor) {
        try {
            if (!loading.next()) {
                LOG.info("The synthetic needs are there ({})", loading.count());
                executor.shutdown();
            }
        } catch (RuntimeException e) {
            LOG.warn("A synthetic need could not be loaded and is tried again", e);
        }
    }

    /** Ends after the need that is loaded now; the next start goes on. */
    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.close();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
