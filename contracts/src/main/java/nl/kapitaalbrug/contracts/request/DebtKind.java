package nl.kapitaalbrug.contracts.request;

/** What a firm owes, by kind of creditor or contract. */
public enum DebtKind {
    /** A loan of a bank. */
    BANK_LOAN,
    /** Credit on a current account, as drawn. */
    OVERDRAFT,
    /** A loan on premises. */
    MORTGAGE,
    /** Lease and hire purchase. */
    LEASE,
    /** A fund, a crowd or another lender. */
    OTHER_LENDERS,
    /** Owners, family and friends. */
    OWNERS_AND_FAMILY,
    /** Deferred or overdue tax. */
    TAX,
    /** Bills of suppliers that are overdue. */
    SUPPLIERS_OVERDUE,
    /** Anything else that bears interest. */
    OTHER
}
