package nl.kapitaalbrug.applicant.bookkeeping.application;

import java.util.Map;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;

/** What an applicant chose for the accounts of a firm, kept for the next file of that firm. */
public interface AccountMappings {

    /** The lines by account; empty when nothing was chosen yet. */
    Map<String, StatementLine> of(ApplicantId owner, CompanyKey company);

    /** Keeps these lines; those of other accounts stay. */
    void remember(ApplicantId owner, CompanyKey company, Map<String, StatementLine> lines);
}
