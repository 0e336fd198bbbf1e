package nl.kapitaalbrug.applicant.bookkeeping.domain;

/**
 * Why a bookkeeping is refused as a whole. The checks of the figures are those of methods H.1; the
 * others are of the file.
 */
public enum RejectionReason {
    /** An amount is not a number with at most two decimals, or its side is not D or C. */
    AMOUNT_MALFORMED,
    /** An amount is larger than any small or medium-sized firm books. */
    AMOUNT_OUT_OF_RANGE,
    /** The file belongs to another firm than the request. */
    COMPANY_DIFFERS,
    /** The file is packed (zip, gzip or alike). */
    COMPRESSED,
    /** The amounts are not in euros. */
    CURRENCY_NOT_EURO,
    /** The file declares a document type or an entity. */
    DTD_NOT_ALLOWED,
    /** Two accounts of the chart have the same number. */
    DUPLICATE_ACCOUNT,
    /** There is no file, or nothing is in it. */
    EMPTY_FILE,
    /** The bytes are not in the character set that the file declares. */
    ENCODING_DIFFERS,
    /** The character set is none that audit files use. */
    ENCODING_NOT_SUPPORTED,
    /** The file holds elements of another language, such as XInclude. */
    FOREIGN_ELEMENT,
    /** Fiscal year, its first and last day, or the currency is missing or unreadable. */
    HEADER_INCOMPLETE,
    /** The number of lines is another than the file says. */
    LINES_COUNT_DIFFERS,
    /** The file is no XML that can be read. */
    MALFORMED_XML,
    /** It is XML, but no audit file. */
    NOT_AN_AUDIT_FILE,
    /** Debit and credit of the opening balance differ. */
    OPENING_UNBALANCED,
    /** A number or name is missing, too long or holds characters that are not allowed. */
    TEXT_NOT_ALLOWED,
    /** Elements lie deeper within each other than in any audit file. */
    TOO_DEEP,
    /** The file has more accounts, transactions, names or text than we read. */
    TOO_LARGE,
    /** The totals of debit and credit are others than the file says. */
    TOTALS_DIFFER,
    /** Debit and credit of a transaction differ. */
    TRANSACTION_UNBALANCED,
    /** The file ends in the middle. */
    TRUNCATED,
    /** A balance or a line is booked on an account that is not in the chart. */
    UNKNOWN_ACCOUNT,
    /** The audit file is of another version than 3.2 and 4.0. */
    VERSION_NOT_SUPPORTED,
    /** The file is of another fiscal year than asked for, or of a year that has not ended. */
    YEAR_DIFFERS
}
