package nl.kapitaalbrug.contracts.assessment;

/** Whether a class could be given (methods B.2). */
public enum RiskStatus {
    /** A class from the figures. */
    RATED,
    /** No completed fiscal year: a notional class. */
    NO_HISTORY,
    /** Figures are missing: no class. */
    INSUFFICIENT_DATA,
    /** Insolvency, or a material amount more than 90 days past due. */
    DEFAULT,
    /** There is an outcome, but it does not count before a person decided. */
    AWAITS_PERSON
}
