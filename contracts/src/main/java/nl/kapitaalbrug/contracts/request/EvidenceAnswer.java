package nl.kapitaalbrug.contracts.request;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one item of the technology questionnaire (methods A.3).
 *
 * @param response yes, no or not applicable
 * @param grade of the best proof: 0 none, 1 statement of the applicant, 2 internal document, 3
 *     independent or customer-signed
 * @param evidenceMonth month of that proof; {@code null} when there is none or it is unknown
 * @param notApplicableReason why the item does not apply; only with that response
 */
public record EvidenceAnswer(
        EvidenceResponse response,
        int grade,
        @Nullable YearMonth evidenceMonth,
        @Nullable NotApplicableReason notApplicableReason) {

    public EvidenceAnswer {
        Checks.range(grade, 0, 3, "GRADE_OUT_OF_RANGE");
        Checks.require(
                response == EvidenceResponse.YES || grade == 0,
                "GRADE_WITHOUT_YES",
                "Only an item that is answered with yes has proof");
        Checks.require(
                (response == EvidenceResponse.NOT_APPLICABLE) == (notApplicableReason != null),
                "NOT_APPLICABLE_REASON",
                "Not applicable has a reason, and nothing else has");
    }
}
