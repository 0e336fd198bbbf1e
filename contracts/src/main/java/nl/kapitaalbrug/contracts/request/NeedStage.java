package nl.kapitaalbrug.contracts.request;

/** How far a need came that is not submitted. */
public enum NeedStage {
    /** Somebody looked what would fit and left it at that. */
    EXPLORED,
    /** There is a draft with at least the need in it. */
    DOSSIER,
    /** There is a draft that lies still, and its owner was asked why. */
    LEFT
}
