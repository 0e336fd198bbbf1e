package nl.kapitaalbrug.applicant.document.adapter.scan;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.applicant.document.application.ScanDocuments;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread that scans what was left and cleans up; may run in several copies at a time. */
final class ScanRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ScanRounds.class);

    private static final long CLEANING_MINUTES = 60;

    private final ScanDocuments scanning;
    private final Duration interval;
    private @Nullable ScheduledExecutorService thread;

    ScanRounds(ScanDocuments scanning, Duration interval) {
        this.scanning = scanning;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        if (thread != null || interval.isZero()) {
            return;
        }
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("documents-scan").factory());
        thread.scheduleWithFixedDelay(
                () -> round(scanning::scanWaiting), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(
                () -> round(scanning::removeOrphans), 1, CLEANING_MINUTES, TimeUnit.MINUTES);
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

    private static void round(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("A round of scanning failed and is tried again", e);
        }
    }
}
