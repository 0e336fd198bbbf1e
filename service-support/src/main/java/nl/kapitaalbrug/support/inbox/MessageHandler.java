package nl.kapitaalbrug.support.inbox;

/**
 * Applies messages of one type; a bean of this kind registers it.
 *
 * @param <T> what the data is read into
 */
public interface MessageHandler<T> {

    /** The type of the messages, with its version. */
    String type();

    /** What the data is read into; extra fields are left out. */
    Class<T> payload();

    /**
     * Applies the message, or does nothing when its number was applied before. The same message may
     * come again, also at the same time in another copy of the service.
     *
     * @throws UnusableMessageException when it can never be applied; it is then parked. Any other
     *     exception makes the sender try again
     */
    void handle(Received<T> message);
}
