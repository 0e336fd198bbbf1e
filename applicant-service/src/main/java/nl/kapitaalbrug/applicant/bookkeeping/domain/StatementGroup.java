package nl.kapitaalbrug.applicant.bookkeeping.domain;

/** A part of the balance sheet or of the profit and loss account (methods H.2, first column). */
public enum StatementGroup {
    FIXED_ASSETS,
    CURRENT_ASSETS,
    EQUITY,
    LONG_TERM_LIABILITIES,
    CURRENT_LIABILITIES,
    REVENUE,
    OPERATING_COST,
    /** Between EBIT and the result of the year. */
    BELOW_EBIT,
    /** The entry that moves the result of a closed year into equity. */
    CLOSING_ENTRY;

    /** Whether it stands on the balance sheet. */
    public boolean isOnBalanceSheet() {
        return compareTo(CURRENT_LIABILITIES) <= 0;
    }
}
