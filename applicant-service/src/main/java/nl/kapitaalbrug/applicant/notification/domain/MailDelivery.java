package nl.kapitaalbrug.applicant.notification.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the mail about a notification.
 *
 * @param state where it stands
 * @param tries how often it was tried
 * @param nextTry when it may be tried again; while a copy of the service works on it, when another
 *     one may take over
 * @param sentAt when the mail server took it; {@code null} while it has not
 */
public record MailDelivery(State state, int tries, Instant nextTry, @Nullable Instant sentAt) {

    /** After this many tries a mail is given up; the notification itself stays in the product. */
    public static final int MAX_TRIES = 12;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 9;

    /** Where a mail stands. */
    public enum State {
        /** To be sent, now or later. */
        WAITING,
        /** The mail server took it. */
        SENT,
        /** The person wants no mail. */
        OFF,
        /** There is no confirmed address. */
        NO_ADDRESS,
        /** Given up after {@link #MAX_TRIES}. */
        FAILED
    }

    /** The mail of a new notification. */
    public static MailDelivery waiting(Instant now) {
        return new MailDelivery(State.WAITING, 0, now, null);
    }

    /** The mail server took it. */
    public MailDelivery sent(Instant now) {
        return new MailDelivery(State.SENT, tries + 1, nextTry, now);
    }

    /** It ends without a mail. */
    public MailDelivery ended(State without) {
        return new MailDelivery(without, tries, nextTry, null);
    }

    /** A try failed: the waits double, from half a minute to about four hours. */
    public MailDelivery failed(Instant now) {
        if (tries + 1 >= MAX_TRIES) {
            return new MailDelivery(State.FAILED, tries + 1, nextTry, null);
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return new MailDelivery(State.WAITING, tries + 1, now.plus(wait), null);
    }
}
