package nl.kapitaalbrug.assessment.passport.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.assessment.passport.application.PassportStatement;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as its owner sees it: all of it but the probability of default.
 *
 * @param plan market, size and tenor; left out in passports of before they were assessed
 * @param validUntil after that it is too old to be relied on
 * @param held whether it does not count before people decided
 * @param decision what people decided; left out when it was computed only
 * @param seal JSON Web Signature, to be shown to others; left out while it is held, and in
 *     passports of before seals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentResponse(
        FinancingRequestId requestId,
        int revision,
        int number,
        Instant assessedAt,
        String parameterVersion,
        Instant validUntil,
        TechnologyAssessment technology,
        Risk risk,
        @Nullable PlanResponse plan,
        boolean held,
        @Nullable ReviewDecision decision,
        @Nullable String seal) {

    /**
     * The risk without the probability, which comes from tables of much larger firms.
     *
     * @param improvements what would move the class and by how much, one thing at a time
     */
    record Risk(
            RiskStatus status,
            @Nullable IndicativeClass rating,
            RiskAssessment.Figures figures,
            List<RiskAssessment.Step> steps,
            List<String> flags,
            double confidence,
            ConfidenceLabel confidenceLabel,
            List<Reason> reasons,
            List<Reason> improvements) {

        private static Risk of(RiskAssessment risk, List<Reason> improvements) {
            return new Risk(
                    risk.status(),
                    risk.rating(),
                    risk.figures(),
                    risk.steps(),
                    risk.flags(),
                    risk.confidence(),
                    risk.confidenceLabel(),
                    risk.reasons(),
                    improvements);
        }
    }

    static AssessmentResponse of(ReadPassports.Explained explained) {
        Assessment assessment = explained.assessment();
        return new AssessmentResponse(
                assessment.requestId(),
                assessment.revision(),
                assessment.number(),
                assessment.assessedAt(),
                assessment.parameterVersion(),
                assessment.assessedAt().plus(PassportStatement.VALID),
                assessment.technology(),
                Risk.of(assessment.risk(), explained.improvements()),
                PlanResponse.of(assessment.plan()),
                explained.held(),
                explained.decision(),
                explained.seal());
    }
}
