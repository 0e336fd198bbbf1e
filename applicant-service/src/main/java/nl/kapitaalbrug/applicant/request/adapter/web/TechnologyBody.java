package nl.kapitaalbrug.applicant.request.adapter.web;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kapitaalbrug.applicant.request.domain.ElementName;
import nl.kapitaalbrug.applicant.request.domain.TechnologySection;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.NotApplicableReason;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The section about the technology as it is sent; a draft may leave everything open. */
record TechnologyBody(@Nullable TechnologyRole role, @Nullable List<ElementBody> elements)
        implements Checked {

    /** One critical element. */
    record ElementBody(
            String key, @Nullable ElementName name, @Nullable Map<String, AnswerBody> answers) {

        private static final Pattern KEY = Pattern.compile("e[1-5]");

        private void check(Violations.Part part, Set<String> keys) {
            if (key != null) {
                part.at("key")
                        .require(KEY.matcher(key).matches(), "ELEMENT_KEY")
                        .require(keys.add(key), "ELEMENT_KEY_TWICE");
            }
            if (answers != null) {
                answers.forEach((item, answer) -> {
                    Violations.Part place = part.at("answers").at(item);
                    if (!TechnologyItem.CODES.contains(item)) {
                        place.reject("ITEM_UNKNOWN");
                    } else if (answer != null) {
                        answer.check(place, TechnologyItem.of(item));
                    }
                });
            }
        }

        private TechnologySection.Element toElement() {
            Map<String, EvidenceAnswer> given = new HashMap<>();
            if (answers != null) {
                answers.forEach((item, answer) -> given.put(item, answer.toAnswer()));
            }
            return new TechnologySection.Element(key, name, given);
        }
    }

    /** The answer to one item of the questionnaire; without a grade there is no proof. */
    record AnswerBody(
            EvidenceResponse response,
            @Nullable Integer grade,
            @Nullable YearMonth evidenceMonth,
            @Nullable NotApplicableReason notApplicableReason) {

        private static final int MAX_GRADE = 3;
        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2199;

        private void check(Violations.Part part, TechnologyItem item) {
            part.at("grade").between(grade, 0, MAX_GRADE);
            part.at("evidenceMonth")
                    .require(
                            evidenceMonth == null
                                    || evidenceMonth.getYear() >= FIRST_YEAR
                                            && evidenceMonth.getYear() <= LAST_YEAR,
                            "DATE_OUT_OF_RANGE",
                            FIRST_YEAR + "-01",
                            LAST_YEAR + "-12");
            if (response != null) {
                checkResponse(part, item);
            }
        }

        private void checkResponse(Violations.Part part, TechnologyItem item) {
            boolean applies = response != EvidenceResponse.NOT_APPLICABLE;
            part.at("grade")
                    .require(
                            grade == null || grade == 0 || response == EvidenceResponse.YES,
                            "GRADE_WITHOUT_YES");
            part.at("response")
                    .require(applies || item.mayBeNotApplicable(), "ITEM_APPLIES_ALWAYS");
            part.at("notApplicableReason")
                    .require(applies == (notApplicableReason == null), "NOT_APPLICABLE_REASON");
        }

        private EvidenceAnswer toAnswer() {
            return new EvidenceAnswer(
                    response, grade == null ? 0 : grade, evidenceMonth, notApplicableReason);
        }
    }

    @Override
    public void check(Violations violations) {
        if (elements == null) {
            return;
        }
        violations
                .at("/elements")
                .require(
                        elements.size() <= TechnologyClaim.MAX_ELEMENTS,
                        "ELEMENTS_TOO_MANY",
                        TechnologyClaim.MAX_ELEMENTS);
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            ElementBody element = elements.get(i);
            if (element != null) {
                element.check(violations.at("/elements").at(i), keys);
            }
        }
    }

    TechnologySection toSection() {
        List<ElementBody> given = elements == null ? List.of() : elements;
        return new TechnologySection(role, given.stream().map(ElementBody::toElement).toList());
    }
}
