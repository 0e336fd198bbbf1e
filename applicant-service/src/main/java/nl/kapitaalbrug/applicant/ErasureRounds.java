package nl.kapitaalbrug.applicant;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.applicant.privacy.application.ErasePerson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread that goes on with erasures that are open; may run in several copies at a time. */
final class ErasureRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureRounds.class);
    private static final long SECONDS = 30;

    private final ErasePerson erasing;
    private @Nullable ScheduledExecutorService thread;

    ErasureRounds(ErasePerson erasing) {
        this.erasing = erasing;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            thread =
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().daemon().name("erasures").factory());
            thread.scheduleWithFixedDelay(this::round, 1, SECONDS, TimeUnit.SECONDS);
        }
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
            erasing.goOn();
        } catch (RuntimeException e) {
            LOG.warn("A round of erasures failed and is tried again", e);
        }
    }
}
