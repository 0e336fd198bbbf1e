package nl.kapitaalbrug.contracts.assessment;

import java.time.Instant;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one revision of a request; never changed afterwards.
 *
 * @param requestId the request
 * @param revision its revision
 * @param number 1 for the first assessment of the revision, one more for each override or answered
 *     contest
 * @param assessedAt when
 * @param parameterVersion version of the parameters that were used
 * @param technology technology maturity
 * @param risk transaction risk
 * @param plan the plan; {@code null} in assessments of before it was assessed
 */
public record Assessment(
        FinancingRequestId requestId,
        int revision,
        int number,
        Instant assessedAt,
        String parameterVersion,
        TechnologyAssessment technology,
        RiskAssessment risk,
        @Nullable PlanAssessment plan) {}
