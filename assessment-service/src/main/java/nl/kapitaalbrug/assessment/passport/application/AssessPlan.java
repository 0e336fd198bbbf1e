package nl.kapitaalbrug.assessment.passport.application;

import nl.kapitaalbrug.assessment.cost.application.AssessTicket;
import nl.kapitaalbrug.assessment.market.application.AssessMarket;
import nl.kapitaalbrug.assessment.productivity.application.AssessProductivity;
import nl.kapitaalbrug.assessment.productivity.application.AssessTenor;
import nl.kapitaalbrug.assessment.size.application.AssessSize;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.GroupFacts;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the plan of a request on the axes market, size and tenor, and what it does to the firm.
 * The same input gives the same result.
 *
 * @param version name of the editions of all methods below together
 * @param market whether somebody buys
 * @param ticket whether the amount is worth the work
 * @param tenor whether it can be repaid in time
 * @param size how large the firm is
 * @param productivity what a worker adds
 */
public record AssessPlan(
        String version,
        AssessMarket market,
        AssessTicket ticket,
        AssessTenor tenor,
        AssessSize size,
        AssessProductivity productivity) {

    /**
     * The plan of a request; what it does not tell stays unknown.
     *
     * @param request the revision
     * @param pd probability of default in one year, 0 to 1; {@code null} without a class
     */
    PlanAssessment assess(FinancingRequestSnapshot request, @Nullable Double pd) {
        PlanFacts plan = request.plan() == null ? PlanFacts.UNKNOWN : request.plan();
        GroupFacts group = request.group() == null ? GroupFacts.UNKNOWN : request.group();
        CompanyFacts company = request.company();
        return new PlanAssessment(
                market.assess(plan.market()),
                ticket.assess(request.need().externalNeed(), request.need().tenor().months(), pd),
                tenor.assess(company.legalForm(), request.figures(), request.need(), plan.effect()),
                plan.readiness(),
                size.assess(company.employees(), request.figures(), group),
                productivity.assess(request.figures(), company.employees()));
    }

    /** The same plan with the class that people gave. */
    PlanAssessment decided(PlanAssessment computed, @Nullable Double pd) {
        return new PlanAssessment(
                computed.market(),
                ticket.assess(computed.ticket().amount(), computed.tenor().months(), pd),
                computed.tenor(),
                computed.readiness(),
                computed.sizeClass(),
                computed.productivity());
    }
}
