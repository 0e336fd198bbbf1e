package nl.kapitaalbrug.applicant.notification.application;

import nl.kapitaalbrug.applicant.notification.domain.Notification;

/** Writes and sends mails: a link to the product, and nothing that is in a request. */
@FunctionalInterface
public interface Mailer {

    /**
     * Sends a mail about a notification. The same notification twice has the same identification,
     * so that a mail program can see that it is the same mail.
     *
     * @throws MailNotSentException when the mail server does not take it now
     */
    void send(Addresses.Address to, Notification about) throws MailNotSentException;

    /** The mail server did not take a mail. Names nobody. */
    final class MailNotSentException extends Exception {

        private static final long serialVersionUID = 1L;

        /** With the kind of failure. */
        public MailNotSentException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
