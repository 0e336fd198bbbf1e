package nl.kapitaalbrug.applicant.request.application;

import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.TestNumbers;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.KvkNumber;

/**
 * What the number of a firm settles: whether it is a sample, and what the register says too.
 *
 * @param registered what the register told
 * @param samplesAllowed whether firms on KvK's public test numbers are taken, as samples
 */
record NamedFirms(RegisteredCompanies registered, boolean samplesAllowed) {

    boolean refuse(CompanySection section) {
        return isSample(section) && !samplesAllowed;
    }

    DataOrigin origin(CompanySection section) {
        return isSample(section) ? DataOrigin.SAMPLE : DataOrigin.REAL;
    }

    /** With the source of each part: the register where it says the same. */
    CompanySection sourced(ApplicantId owner, CompanySection section) {
        KvkNumber number = section.kvkNumber();
        return section.sourcedFrom(
                number == null ? null : registered.find(owner, number).orElse(null));
    }

    private static boolean isSample(CompanySection section) {
        return section.kvkNumber() != null && TestNumbers.contain(section.kvkNumber());
    }
}
