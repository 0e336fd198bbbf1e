package nl.kapitaalbrug.applicant.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.notification.domain.MailDelivery;
import nl.kapitaalbrug.applicant.notification.domain.Notification;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** Where notifications lie. Every look-up for a person names the recipient. */
public interface Notifications {

    /**
     * One page of somebody's notifications.
     *
     * @param items the newest first
     * @param total how many there are in all
     * @param unread how many of all were not read
     */
    record Page(List<Notification> items, long total, long unread) {

        public Page {
            items = List.copyOf(items);
        }
    }

    /** Keeps a new one; one that is known already stays as it is. */
    void add(Notification notification);

    /** A page of a person's notifications, pages counted from 1. */
    Page page(ApplicantId recipient, int page, int pageSize);

    /** Notes that all of a person's notifications up to that moment were read. */
    void markRead(ApplicantId recipient, Instant upTo, Instant now);

    /**
     * Takes one whose mail is due, so that no other copy of the service sends it meanwhile.
     *
     * @param lease how long it is taken
     */
    Optional<Notification> claimDue(Instant now, Duration lease);

    /** Stores what became of a mail, unless another copy of the service took it over. */
    boolean settle(Notification claimed, MailDelivery mail);

    /** Whether a person wants no mail. */
    boolean mailIsOff(ApplicantId recipient);

    /** Stores whether a person wants mail. */
    void chooseMail(ApplicantId recipient, boolean wanted, Instant now);
}
