package nl.kapitaalbrug.applicant.bookkeeping.domain;

/** What a reader of the figures must know. */
public enum StatementFlag {
    /** The accounts do not add up to zero. */
    BALANCE_DIFFERS,
    /** Equity of natural persons: there are no retained earnings. */
    NATURAL_PERSON_CAPITAL,
    /** Personnel is booked in the cost of sales and is missing from the added value. */
    PERSONNEL_IN_COST_OF_SALES,
    /** Equity without a known kind: retained earnings cannot be told. */
    RETAINED_EARNINGS_UNKNOWN
}
