package nl.kapitaalbrug.applicant.document.domain;

/** What a document is about, as its owner says. */
public enum DocumentKind {
    /** Annual accounts of a fiscal year. */
    ANNUAL_ACCOUNTS,
    /** An offer or quotation of a supplier. */
    QUOTATION,
    /** A business plan. */
    BUSINESS_PLAN,
    /** A forecast of figures. */
    FORECAST,
    /** A test report or other evidence of a technology. */
    TEST_REPORT,
    /** A permit, or the request for one. */
    PERMIT,
    /** Who owns the firm. */
    SHAREHOLDERS,
    /** Anything else. */
    OTHER
}
