package nl.kapitaalbrug.contracts.reference;

/** The regions of Overijssel that have a desk of their own. */
public enum Region {
    TWENTE,
    REGIO_ZWOLLE,
    STEDENDRIEHOEK
}
