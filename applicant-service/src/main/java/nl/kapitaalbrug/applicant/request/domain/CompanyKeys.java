package nl.kapitaalbrug.applicant.request.domain;

import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.KvkNumber;

/** Where a number of the trade register gets the pseudonym under which others count its firm. */
@FunctionalInterface
public interface CompanyKeys {

    /** The key of that firm: always the same one for the same number. */
    CompanyKey of(KvkNumber number);
}
