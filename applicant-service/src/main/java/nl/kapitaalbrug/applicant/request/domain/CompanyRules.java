package nl.kapitaalbrug.applicant.request.domain;

import static nl.kapitaalbrug.applicant.request.domain.SubmissionRule.refuse;
import static nl.kapitaalbrug.applicant.request.domain.SubmissionRule.required;

import java.time.LocalDate;
import java.util.List;

/** What must hold of the firm. */
final class CompanyRules {

    static final String POINTER = "/sections/company";

    static final List<SubmissionRule> ALL =
            List.of(
                    required(POINTER, Sections::company),
                    required(POINTER + "/kvkNumber", s -> s.companyOrEmpty().kvkNumber()),
                    required(POINTER + "/name", s -> s.companyOrEmpty().name()),
                    required(POINTER + "/legalForm", s -> s.companyOrEmpty().legalForm()),
                    required(POINTER + "/sector", s -> s.companyOrEmpty().sector()),
                    refuse(
                            POINTER + "/startDate",
                            "DATE_IN_FUTURE",
                            CompanyRules::startsInTheFuture));

    private CompanyRules() {}

    private static boolean startsInTheFuture(Sections sections, LocalDate today) {
        LocalDate start = sections.companyOrEmpty().startDate();
        return start != null && start.isAfter(today);
    }
}
