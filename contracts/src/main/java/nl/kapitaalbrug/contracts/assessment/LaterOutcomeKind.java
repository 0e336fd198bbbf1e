package nl.kapitaalbrug.contracts.assessment;

/**
 * What became of a firm after it was assessed. Default is that of methods B: insolvency, or a
 * material amount more than 90 days past due (Regulation (EU) 575/2013, Article 178(1)).
 */
public enum LaterOutcomeKind {
    /** No default in at least the first twelve months. */
    PERFORMING,
    /** All that was lent is paid back, without a default. */
    REPAID,
    /** A material amount is more than 90 days past due. */
    PAST_DUE_90,
    /** Bankrupt, or in suspension of payments. */
    INSOLVENT,
    /** In default, and not known which of the two. */
    DEFAULT;

    /** Whether it is a default. */
    public boolean isDefault() {
        return switch (this) {
            case PERFORMING, REPAID -> false;
            case PAST_DUE_90, INSOLVENT, DEFAULT -> true;
        };
    }
}
