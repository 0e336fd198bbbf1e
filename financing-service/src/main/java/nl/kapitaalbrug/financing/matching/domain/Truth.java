package nl.kapitaalbrug.financing.matching.domain;

/** Kleene's three values: unknown is neither true nor false. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** The value of a statement that is known to hold or not. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** False when one is false, true when both are true. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True when one is true, false when both are false. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
