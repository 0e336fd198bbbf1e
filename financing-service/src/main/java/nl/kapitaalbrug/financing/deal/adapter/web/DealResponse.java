package nl.kapitaalbrug.financing.deal.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.financing.deal.domain.AmountBand;
import nl.kapitaalbrug.financing.deal.domain.DaysOpenBand;
import nl.kapitaalbrug.financing.deal.domain.Deal;
import nl.kapitaalbrug.financing.deal.domain.DealRegion;
import nl.kapitaalbrug.financing.deal.domain.Facet;
import nl.kapitaalbrug.financing.deal.domain.RiskClass;
import nl.kapitaalbrug.financing.deal.domain.Technology;
import nl.kapitaalbrug.financing.deal.domain.TenorBand;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowPlan;
import org.jspecify.annotations.Nullable;

/**
 * A deal without anything that names the firm.
 *
 * @param dealId random name, another one each time it is published again
 * @param origin real, sample or synthetic
 * @param region where the money will be invested
 * @param sector section of SBI 2008, or {@code ALL} when it would say too much
 * @param size size of the firm, or {@code ALL} when it would say too much
 * @param amountBand what others have to finance
 * @param tenorBand the wished time to repay, in months
 * @param daysOpenBand how long it is waiting
 * @param aim the main aim
 * @param spends what the money is spent on
 * @param technology how far the technology is
 * @param risk the indicative class
 * @param plan market, size and tenor; left out in assessments of before plans. Costs and the
 *     break-even ticket are left out: they would give the amount and the tenor away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DealResponse(
        String dealId,
        DataOrigin origin,
        DealRegion region,
        String sector,
        String size,
        AmountBand amountBand,
        TenorBand tenorBand,
        DaysOpenBand daysOpenBand,
        Aim aim,
        List<SpendKind> spends,
        TechnologyItem technology,
        RiskItem risk,
        @Nullable PlanItem plan) {

    /** Levels are there only when the firm develops the technology itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TechnologyItem(
            Technology.Stage stage, @Nullable Integer supported, @Nullable Integer claimed) {}

    /** A class without a notch, with how far it can be trusted. */
    record RiskItem(RiskClass riskClass, ConfidenceLabel confidence) {}

    /** How the plan comes out; the evidence of a market is left out when nothing was said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanItem(
            @Nullable MarketProof market,
            TicketAssessment.Status size,
            TenorAssessment.Status tenor) {

        private static @Nullable PlanItem of(@Nullable RowPlan plan) {
            return plan == null ? null : new PlanItem(plan.market(), plan.size(), plan.tenor());
        }
    }

    static DealResponse of(Deal deal) {
        return new DealResponse(
                deal.id(),
                deal.origin(),
                deal.profile().region(),
                Facet.SECTOR.of(deal),
                Facet.SIZE.of(deal),
                deal.amount(),
                deal.tenor(),
                deal.daysOpen(),
                deal.aim(),
                deal.spends(),
                new TechnologyItem(
                        deal.technology().stage(),
                        deal.technology().supported(),
                        deal.technology().claimed()),
                new RiskItem(deal.risk(), deal.confidence()),
                PlanItem.of(deal.plan()));
    }
}
