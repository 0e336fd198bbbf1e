package nl.kapitaalbrug.applicant.request.domain;

import static nl.kapitaalbrug.applicant.request.domain.SubmissionRule.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that must hold before a request can be submitted, in the order of the questions. */
public final class SubmissionRules {

    private static final List<SubmissionRule> CIRCUMSTANCES =
            List.of(
                    refuse(
                            "/sections/circumstances/standing/firstSaleYear",
                            "DATE_IN_FUTURE",
                            SubmissionRules::sellsInTheFuture));

    private static final List<SubmissionRule> PLAN =
            List.of(
                    refuse(
                            "/sections/plan/milestones",
                            "MILESTONES_OUT_OF_ORDER",
                            SubmissionRules::stepsBack));

    private static final List<SubmissionRule> GROUP =
            List.of(
                    refuse(
                            "/sections/group/aid/deMinimisAid",
                            "DATE_IN_FUTURE",
                            SubmissionRules::isGrantedInTheFuture));

    private static final List<SubmissionRule> ALL =
            Stream.of(
                            CompanyRules.ALL,
                            NeedRules.ALL,
                            FinancesRules.ALL,
                            TechnologyRules.ALL,
                            PLAN,
                            GROUP,
                            CIRCUMSTANCES)
                    .flatMap(List::stream)
                    .toList();

    private SubmissionRules() {}

    /**
     * All that is wrong, one finding for each part: of a section that was never saved only that it
     * is required, of another part the first rule that it breaks.
     *
     * @param today the day on which the request is submitted, in the Netherlands
     */
    public static List<Finding> check(Sections sections, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        ALL.stream()
                .flatMap(rule -> rule.check(sections, today))
                .filter(finding -> found.stream().noneMatch(known -> covers(known, finding)))
                .forEachOrdered(found::add);
        return List.copyOf(found);
    }

    private static boolean covers(Finding known, Finding finding) {
        return finding.pointer().equals(known.pointer())
                || finding.pointer().startsWith(known.pointer() + "/");
    }

    private static boolean sellsInTheFuture(Sections sections, LocalDate today) {
        Integer year = sections.circumstancesOrUnknown().standing().firstSaleYear();
        return year != null && year > today.getYear();
    }

    /** Whether a step is done before one that comes first. */
    private static boolean stepsBack(Sections sections, LocalDate today) {
        List<YearMonth> months = List.copyOf(sections.planOrEmpty().milestones().values());
        return IntStream.range(1, months.size())
                .anyMatch(i -> months.get(i).isBefore(months.get(i - 1)));
    }

    private static boolean isGrantedInTheFuture(Sections sections, LocalDate today) {
        return sections.groupOrEmpty().aid().deMinimisAid().stream()
                .map(GroupSection.Grant::grantedOn)
                .anyMatch(day -> day != null && day.isAfter(today));
    }
}
