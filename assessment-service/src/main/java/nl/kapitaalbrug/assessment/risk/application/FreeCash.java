package nl.kapitaalbrug.assessment.risk.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.assessment.risk.domain.CashFlow;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Income;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a year leaves for new debt: the cash flow available for debt service (method B.1) less
 * interest and repayment on the debt that is there.
 *
 * @param euros the amount, which may be negative; {@code null} when a figure is missing
 * @param missing the facts that are missing, in the order of the questions
 */
public record FreeCash(@Nullable BigDecimal euros, List<Fact> missing) {

    public FreeCash {
        missing = List.copyOf(missing);
    }

    /** That of a firm. */
    public static FreeCash of(LegalForm legalForm, Income income) {
        CashFlow flow = AssessRisk.cashFlow(legalForm, income);
        BigDecimal available = flow.available();
        BigDecimal service = flow.debtService();
        return new FreeCash(
                available == null || service == null ? null : available.subtract(service),
                missing(flow));
    }

    private static List<Fact> missing(CashFlow flow) {
        List<Fact> missing = new ArrayList<>();
        add(missing, Fact.EBITDA, flow.ebitda());
        add(missing, Fact.TAX_PAID, flow.cashTax());
        add(missing, Fact.MAINTENANCE_INVESTMENT, flow.maintenanceInvestment());
        add(missing, Fact.WORKING_CAPITAL_INCREASE, flow.workingCapitalIncrease());
        add(missing, Fact.PRIVATE_DRAWINGS, flow.privateDrawings());
        add(missing, Fact.INTEREST, flow.interest());
        add(missing, Fact.SCHEDULED_REPAYMENT, flow.principal());
        return missing;
    }

    private static void add(List<Fact> missing, Fact fact, @Nullable EuroAmount amount) {
        if (amount == null) {
            missing.add(fact);
        }
    }
}
