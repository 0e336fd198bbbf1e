package nl.kapitaalbrug.contracts.request;

import java.time.Instant;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * One submitted revision of a financing request as it travels: complete, pseudonymous and never
 * changed afterwards.
 *
 * @param id the request
 * @param owner who may see what becomes of it
 * @param revision 1 for the first submission, one more for each correction
 * @param submittedAt when it was submitted
 * @param origin real, sample or synthetic
 * @param company the firm
 * @param need the need
 * @param figures the annual figures
 * @param technology the technology
 * @param circumstances facts that single instruments ask for
 * @param plan the plan; {@code null} in revisions of before it travelled
 * @param group other firms that belong to it; {@code null} as the plan
 */
public record FinancingRequestSnapshot(
        FinancingRequestId id,
        ApplicantId owner,
        int revision,
        Instant submittedAt,
        DataOrigin origin,
        CompanyFacts company,
        FundingNeed need,
        FinancialFigures figures,
        TechnologyClaim technology,
        Circumstances circumstances,
        @Nullable PlanFacts plan,
        @Nullable GroupFacts group) {

    public FinancingRequestSnapshot {
        Checks.require(revision >= 1, "REVISION_OUT_OF_RANGE", "Revisions count from 1");
    }
}
