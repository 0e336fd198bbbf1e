package nl.kapitaalbrug.applicant.request.domain;

import static nl.kapitaalbrug.applicant.request.domain.SubmissionRule.refuse;
import static nl.kapitaalbrug.applicant.request.domain.SubmissionRule.required;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.TechnologyRole;

/** What must hold of the technology (methods, section A; matching rules, section 6). */
final class TechnologyRules {

    static final String POINTER = "/sections/technology";

    static final List<SubmissionRule> ALL =
            List.of(
                    required(POINTER, Sections::technology),
                    required(POINTER + "/role", s -> s.technologyOrEmpty().role()),
                    refuse(
                            POINTER + "/elements",
                            "ELEMENTS_MISSING",
                            (s, today) -> develops(s) && elements(s).isEmpty()),
                    refuse(
                            POINTER + "/elements",
                            "ELEMENTS_WITHOUT_DEVELOPMENT",
                            (s, today) ->
                                    s.technologyOrEmpty().role() != null
                                            && !develops(s)
                                            && !elements(s).isEmpty()),
                    TechnologyRules::unanswered,
                    TechnologyRules::provenInTheFuture);

    private TechnologyRules() {}

    private static Stream<Finding> unanswered(Sections sections, LocalDate today) {
        List<TechnologySection.Element> elements = elements(sections);
        return IntStream.range(0, elements.size())
                .filter(i -> elements.get(i).answers().isEmpty())
                .mapToObj(i ->
                        Finding.of(
                                "%s/elements/%d/answers".formatted(POINTER, i), "ANSWERS_MISSING"));
    }

    private static Stream<Finding> provenInTheFuture(Sections sections, LocalDate today) {
        List<TechnologySection.Element> elements = elements(sections);
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(i ->
                        elements.get(i).answers().entrySet().stream()
                                .filter(entry -> isLater(entry.getValue(), today))
                                .map(entry ->
                                        Finding.of(
                                                "%s/elements/%d/answers/%s/evidenceMonth"
                                                        .formatted(POINTER, i, entry.getKey()),
                                                "DATE_IN_FUTURE")));
    }

    private static boolean isLater(EvidenceAnswer answer, LocalDate today) {
        YearMonth month = answer.evidenceMonth();
        return month != null && month.isAfter(YearMonth.from(today));
    }

    private static boolean develops(Sections sections) {
        return sections.technologyOrEmpty().role() == TechnologyRole.DEVELOPS;
    }

    private static List<TechnologySection.Element> elements(Sections sections) {
        return sections.technologyOrEmpty().elements();
    }
}
