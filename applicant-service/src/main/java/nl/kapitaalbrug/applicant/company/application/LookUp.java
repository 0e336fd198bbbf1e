package nl.kapitaalbrug.applicant.company.application;

/** The outcome of asking the trade register for a firm. */
public sealed interface LookUp {

    /**
     * The register knows the firm.
     *
     * @param profile what it says
     */
    record Found(CompanyProfile profile) implements LookUp {}

    /** The register has no firm with that number that it can tell of. */
    record NotFound() implements LookUp {}

    /** The register says that no firm can have that number. */
    record Invalid() implements LookUp {}

    /** The register does not answer now, or not in a way that can be trusted. */
    record NotAvailable() implements LookUp {}
}
