package nl.kapitaalbrug.contracts.assessment;

/** Readiness levels in five bands (methods A.4): 0, 1-3, 4-6, 7-8, 9. */
public enum MaturityBand {
    NONE,
    RESEARCH,
    DEVELOPMENT,
    DEMONSTRATION,
    MARKET
}
