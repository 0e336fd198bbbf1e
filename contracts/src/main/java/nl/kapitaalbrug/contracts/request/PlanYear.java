package nl.kapitaalbrug.contracts.request;

/** The years after the investment. */
public enum PlanYear {
    /** Months 1 to 12. */
    FIRST,
    /** Months 13 to 24. */
    SECOND,
    /** Months 25 to 36. */
    THIRD
}
