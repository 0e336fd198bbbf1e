package nl.kapitaalbrug.applicant.notification.adapter.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.applicant.notification.application.SendMails;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread that sends the mails that are due; may run in several copies at a time. */
final class MailRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final SendMails sending;
    private final Duration interval;
    private @Nullable ScheduledExecutorService thread;

    MailRounds(SendMails sending, Duration interval) {
        this.sending = sending;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        if (thread != null || interval.isZero()) {
            return;
        }
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("mails").factory());
        thread.scheduleWithFixedDelay(this::round, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
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
            sending.sendDue();
        } catch (RuntimeException e) {
            LOG.warn("A round of mails failed and is tried again", e);
        }
    }
}
