package nl.kapitaalbrug.contracts.reference;

/** Whom a desk serves. */
public enum Audience {
    /** A firm that develops or introduces something new. */
    INNOVATION,
    /** A firm that starts. */
    START_UP,
    /** Any small or medium-sized firm. */
    SME,
    /** A firm that looks for equity or other risk capital. */
    CAPITAL,
    /** A firm with few staff. */
    SMALL_FIRM,
    /** A self-employed person. */
    SOLE_TRADER,
    /** A firm that cannot pay its debts in time. */
    IN_DIFFICULTY
}
