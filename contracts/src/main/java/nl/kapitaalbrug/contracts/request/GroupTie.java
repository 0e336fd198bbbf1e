package nl.kapitaalbrug.contracts.request;

/**
 * Whether the firm is tied to other firms (Recommendation 2003/361/EC, Annex, article 3), by votes
 * or capital, upwards or downwards.
 */
public enum GroupTie {
    /** No other firm holds 25% of it or more, nor it of another. */
    NONE,
    /** From 25% up to 50% with at least one other firm. */
    PARTNER,
    /** More than 50%, or control in another way: one undertaking with at least one other firm. */
    LINKED,
    /** Both, with different firms. */
    PARTNER_AND_LINKED
}
