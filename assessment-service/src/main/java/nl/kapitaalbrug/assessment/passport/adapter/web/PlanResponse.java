package nl.kapitaalbrug.assessment.passport.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.assessment.MarketAssessment;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.SizeClass;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * The plan as the owner of a request sees it: all of it but the expected loss, which comes from the
 * probability of default.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanResponse(
        MarketAssessment market,
        Ticket ticket,
        TenorAssessment tenor,
        Map<ReadinessDimension, Integer> readiness,
        @Nullable SizeClass sizeClass,
        PlanAssessment.@Nullable Productivity productivity) {

    /** The size of the financing without what is lost on average. */
    record Ticket(
            TicketAssessment.Status status,
            EuroAmount amount,
            EuroAmount cost,
            EuroAmount costWithFile,
            @Nullable EuroAmount breakEven,
            @Nullable EuroAmount breakEvenWithFile,
            List<Reason> reasons) {

        private static Ticket of(TicketAssessment ticket) {
            return new Ticket(
                    ticket.status(),
                    ticket.amount(),
                    ticket.cost(),
                    ticket.costWithFile(),
                    ticket.breakEven(),
                    ticket.breakEvenWithFile(),
                    ticket.reasons());
        }
    }

    static @Nullable PlanResponse of(@Nullable PlanAssessment plan) {
        return plan == null
                ? null
                : new PlanResponse(
                        plan.market(),
                        Ticket.of(plan.ticket()),
                        plan.tenor(),
                        plan.readiness(),
                        plan.sizeClass(),
                        plan.productivity());
    }
}
