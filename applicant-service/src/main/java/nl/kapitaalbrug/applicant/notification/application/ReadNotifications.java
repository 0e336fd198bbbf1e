package nl.kapitaalbrug.applicant.notification.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** What a person sees and chooses of the own notifications. */
public final class ReadNotifications {

    private final Notifications notifications;
    private final Clock clock;

    /** With where notifications lie and the time. */
    public ReadNotifications(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** A page, the newest first, pages counted from 1. */
    public Notifications.Page page(ApplicantId recipient, int page, int pageSize) {
        return notifications.page(recipient, page, pageSize);
    }

    /**
     * Notes what was read.
     *
     * @param upTo the moment of the newest one that was on the page; later ones stay unread
     */
    public void markRead(ApplicantId recipient, Instant upTo) {
        notifications.markRead(recipient, upTo, now());
    }

    /** Whether the person gets a mail for each notification; so it is unless turned off. */
    public boolean mailIsWanted(ApplicantId recipient) {
        return !notifications.mailIsOff(recipient);
    }

    /** Turns mail on or off; what waits to be sent follows the latest choice. */
    public void chooseMail(ApplicantId recipient, boolean wanted) {
        notifications.chooseMail(recipient, wanted, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
