package nl.kapitaalbrug.applicant.company.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.applicant.company.application.CompanyProfile;
import nl.kapitaalbrug.applicant.company.application.LookUp;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What the register said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompanySearchResponse(Outcome outcome, @Nullable Profile profile) {

    /** How the look-up ended. */
    enum Outcome {
        FOUND,
        NOT_FOUND,
        INVALID,
        NOT_AVAILABLE
    }

    /** The firm; what the register does not say is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Profile(
            KvkNumber kvkNumber,
            @Nullable String name,
            @Nullable LegalForm legalForm,
            @Nullable LocalDate startDate,
            @Nullable Integer employees,
            List<CompanyProfile.Activity> sbiCodes,
            @Nullable SbiSection sector,
            @Nullable MunicipalityCode municipality,
            @Nullable String town) {}

    static CompanySearchResponse of(LookUp lookUp) {
        return switch (lookUp) {
            case LookUp.Found(CompanyProfile profile) ->
                    new CompanySearchResponse(Outcome.FOUND, profile(profile));
            case LookUp.NotFound() -> new CompanySearchResponse(Outcome.NOT_FOUND, null);
            case LookUp.Invalid() -> new CompanySearchResponse(Outcome.INVALID, null);
            case LookUp.NotAvailable() -> new CompanySearchResponse(Outcome.NOT_AVAILABLE, null);
        };
    }

    private static Profile profile(CompanyProfile profile) {
        return new Profile(
                profile.kvkNumber(),
                profile.name(),
                profile.legalForm(),
                profile.startDate(),
                profile.employees(),
                profile.activities(),
                profile.sector(),
                profile.municipality(),
                profile.town());
    }
}
