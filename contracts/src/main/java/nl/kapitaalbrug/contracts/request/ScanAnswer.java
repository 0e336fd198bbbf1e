package nl.kapitaalbrug.contracts.request;

/** How far a statement of the productivity scan holds. */
public enum ScanAnswer {
    /** It holds. */
    YES,
    /** It holds for a part. */
    PARTLY,
    /** It does not hold. */
    NO
}
