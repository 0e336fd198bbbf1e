package nl.kapitaalbrug.support.inbox;

/** Thrown by a handler for a message that can never be applied, however often it comes. */
public final class UnusableMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong, for the operator: codes and ids only. */
    public UnusableMessageException(String message) {
        super(message);
    }
}
