package nl.kapitaalbrug.financing.matching.domain;

/** What a match says, best first. */
public enum Outcome {
    FITS,
    CANNOT_TELL,
    DOES_NOT_FIT;

    static Outcome of(Truth value) {
        return switch (value) {
            case TRUE -> FITS;
            case UNKNOWN -> CANNOT_TELL;
            case FALSE -> DOES_NOT_FIT;
        };
    }
}
