package nl.kapitaalbrug.financing.need.domain;

/** How far a need came. */
public enum NeedPhase {
    /** Somebody looked what would fit and left it at that. */
    EXPLORED,
    /** There is a draft with at least the need in it. */
    DOSSIER,
    /** There is a draft that lies still since its owner was asked why. */
    LEFT,
    /** It was submitted, and is not matched yet. */
    SUBMITTED,
    /** It was assessed and matched with the catalogue. */
    MATCHED,
    /** The applicant took it back; what was known of it is still there. */
    WITHDRAWN
}
