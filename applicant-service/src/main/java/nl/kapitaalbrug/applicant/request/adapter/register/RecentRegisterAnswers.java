package nl.kapitaalbrug.applicant.request.adapter.register;

import java.util.Optional;
import nl.kapitaalbrug.applicant.company.application.CompanyProfile;
import nl.kapitaalbrug.applicant.company.application.LookUpCompany;
import nl.kapitaalbrug.applicant.request.application.RegisteredCompanies;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the company feature what the register told lately. */
@Component
final class RecentRegisterAnswers implements RegisteredCompanies {

    private final LookUpCompany companies;

    RecentRegisterAnswers(LookUpCompany companies) {
        this.companies = companies;
    }

    @Override
    public Optional<CompanySection> find(ApplicantId owner, KvkNumber number) {
        return companies.recentProfile(owner, number).map(RecentRegisterAnswers::section);
    }

    private static CompanySection section(CompanyProfile profile) {
        return new CompanySection(
                profile.kvkNumber(),
                name(profile.name()),
                profile.legalForm(),
                profile.sector(),
                profile.startDate(),
                profile.employees(),
                CompanySection.Sources.NONE);
    }

    /** A name that an applicant could not type can be equal to none that is typed. */
    private static @Nullable CompanyName name(@Nullable String name) {
        try {
            return name == null ? null : CompanyName.of(name);
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
