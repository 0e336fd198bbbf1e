package nl.kapitaalbrug.applicant.bookkeeping.domain;

/** Why a bookkeeping is refused as a whole (methods H.1, checks). */
public enum RejectionReason {
    /** An amount is larger than any small or medium-sized firm books. */
    AMOUNT_OUT_OF_RANGE,
    /** Two accounts of the chart have the same number. */
    DUPLICATE_ACCOUNT,
    /** Debit and credit of the opening balance differ. */
    OPENING_UNBALANCED,
    /** Debit and credit of a transaction differ. */
    TRANSACTION_UNBALANCED,
    /** A balance or a line is booked on an account that is not in the chart. */
    UNKNOWN_ACCOUNT
}
