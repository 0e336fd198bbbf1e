package nl.kapitaalbrug.applicant.request.adapter.web;

import java.time.LocalDate;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The section about the firm as it is sent; a draft may leave everything open. */
record CompanyBody(
        @Nullable KvkNumber kvkNumber,
        @Nullable CompanyName name,
        @Nullable LegalForm legalForm,
        @Nullable SbiSection sector,
        @Nullable LocalDate startDate,
        @Nullable Integer employees)
        implements Checked {

    @Override
    public void check(Violations violations) {
        FieldRules.date(violations.at("/startDate"), startDate);
        violations.at("/employees").between(employees, 0, CompanyFacts.MAX_EMPLOYEES);
    }

    CompanySection toSection() {
        return new CompanySection(
                kvkNumber,
                name,
                legalForm,
                sector,
                startDate,
                employees,
                CompanySection.Sources.NONE);
    }
}
