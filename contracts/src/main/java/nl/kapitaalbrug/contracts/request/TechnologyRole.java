package nl.kapitaalbrug.contracts.request;

/** What the firm has to do with the technology in its plan. */
public enum TechnologyRole {
    /** The plan has no technology that could fail. */
    NONE,
    /** It buys technology that its supplier has proven. */
    BUYS_PROVEN,
    /** It develops technology itself: only then a readiness level is asked. */
    DEVELOPS
}
