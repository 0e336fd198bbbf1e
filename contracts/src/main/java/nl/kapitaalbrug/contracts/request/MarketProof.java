package nl.kapitaalbrug.contracts.request;

/** Evidence that somebody buys, from strong to weak; adjectives are none. */
public enum MarketProof {
    /** Customers buy already what the plan makes. */
    CUSTOMERS_BUY,
    /** Signed orders. */
    ORDERS_SIGNED,
    /** A paid trial. */
    PAID_PILOT,
    /** Letters of intent. */
    LETTERS_OF_INTENT,
    /** Talks with customers, or research. */
    TALKS_OR_RESEARCH,
    /** Nothing yet. */
    NONE_YET
}
