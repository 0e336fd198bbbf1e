package nl.kapitaalbrug.contracts.request;

/** Who holds 25% of a firm or more. */
public enum OwnerKind {
    /** People who work in the firm. */
    WORKING_OWNERS,
    /** Their family. */
    FAMILY,
    /** Staff, together. */
    EMPLOYEES,
    /** Other natural persons. */
    PRIVATE_INVESTORS,
    /** A fund, which does not make a partner firm below 50%. */
    VENTURE_CAPITAL,
    /** Another firm. */
    OTHER_FIRM,
    /** A public body, with which a firm is no SME from 25% on, but for exceptions. */
    PUBLIC_BODY,
    /** A foundation or an association. */
    FOUNDATION
}
