package nl.kapitaalbrug.contracts.assessment;

/** How far a result can be trusted, in words. */
public enum ConfidenceLabel {
    HIGH,
    MEDIUM,
    LOW
}
