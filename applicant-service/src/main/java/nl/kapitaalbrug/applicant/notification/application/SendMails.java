package nl.kapitaalbrug.applicant.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.kapitaalbrug.applicant.notification.application.Addresses.Address;
import nl.kapitaalbrug.applicant.notification.domain.MailDelivery;
import nl.kapitaalbrug.applicant.notification.domain.MailDelivery.State;
import nl.kapitaalbrug.applicant.notification.domain.Notification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the mails that are due. A mail is taken under a lease before it is sent and settled after
 * it: if the process dies in between, it goes out again after the lease, with the same
 * identification. So a mail is never lost, and at worst a mail server sees one twice.
 */
public final class SendMails {

    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int BATCH = 200;

    private final Notifications notifications;
    private final Addresses addresses;
    private final Mailer mailer;
    private final Clock clock;

    /** With where notifications lie, how to find and reach people, and the time. */
    public SendMails(Notifications notifications, Addresses addresses, Mailer mailer, Clock clock) {
        this.notifications = notifications;
        this.addresses = addresses;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** Sends what is due now; how many were settled. */
    public int sendDue() {
        int settled = 0;
        while (settled < BATCH) {
            Optional<Notification> due = notifications.claimDue(now(), LEASE);
            if (due.isEmpty()) {
                return settled;
            }
            notifications.settle(due.get(), outcome(due.get()));
            settled++;
        }
        return settled;
    }

    private MailDelivery outcome(Notification due) {
        MailDelivery mail = due.mail();
        if (notifications.mailIsOff(due.recipient())) {
            return mail.ended(State.OFF);
        }
        try {
            Optional<Address> address = addresses.of(due.recipient());
            if (address.isEmpty()) {
                return mail.ended(State.NO_ADDRESS);
            }
            mailer.send(address.get(), due);
            return mail.sent(now());
        } catch (Mailer.MailNotSentException | RuntimeException e) {
            MailDelivery failed = mail.failed(now());
            if (failed.state() == State.FAILED) {
                LOG.error("The mail about a notification ({}) is given up", due.id(), e);
            } else {
                LOG.warn("A mail waits and is tried again: {}", e.getMessage());
            }
            return failed;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
