package nl.kapitaalbrug.applicant.request.application;

import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.KvkNumber;

/** What the trade register told an applicant lately. */
public interface RegisteredCompanies {

    /** The facts of that firm, in the form of a section; empty when the register told nothing. */
    Optional<CompanySection> find(ApplicantId owner, KvkNumber number);
}
