package nl.kapitaalbrug.contracts.value;

/**
 * Thrown when a value that cannot exist is about to be built. The code is stable and may be shown
 * to a client; the message is for programmers.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private final String code;

    /**
     * @param code stable reason in upper snake case, for example {@code AMOUNT_TOO_PRECISE}
     * @param message what was wrong, with the limits, for a programmer
     */
    public InvalidValueException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The stable reason, in upper snake case. */
    public String code() {
        return code;
    }

    /** Throws when the condition does not hold. */
    static void require(boolean holds, String code, String message) {
        if (!holds) {
            throw new InvalidValueException(code, message);
        }
    }
}
