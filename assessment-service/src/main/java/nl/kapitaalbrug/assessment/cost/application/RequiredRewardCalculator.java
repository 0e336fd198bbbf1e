package nl.kapitaalbrug.assessment.cost.application;

import static nl.kapitaalbrug.assessment.calculation.application.Calculation.cents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Constants;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Form;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Group;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.cost.domain.TicketEconomics;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/** The reward at which a financing of one size costs its financier nothing (method C). */
public final class RequiredRewardCalculator implements Calculator {

    private final CalculatorDescription description;

    /** With the formula of method C. */
    public RequiredRewardCalculator() {
        Object[] nothing = new Object[0];
        this.description =
                CalculatorDescription.of(
                        "requiredReward",
                        Group.COST,
                        List.of(nothing, nothing),
                        new Constants(BreakEvenTicketCalculator.VERSION, List.of()),
                        new Form(
                                TicketFields.inputs(InputField.amount(TicketFields.TICKET).named()),
                                List.of(
                                        ResultField.of("requiredRewardEur", Type.EURO),
                                        ResultField.of("requiredRewardPctOfTicket", Type.SHARE))));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        List<String> needed = new ArrayList<>(TicketFields.NEEDED);
        needed.add(TicketFields.TICKET);
        List<String> missing = inputs.missing(needed);
        if (!missing.isEmpty()) {
            return Calculation.without(missing, description.results());
        }
        Calculation.Builder answer = new Calculation.Builder();
        TicketEconomics economics = TicketFields.read(inputs);
        EuroAmount ticket = Objects.requireNonNull(inputs.amount(TicketFields.TICKET));
        BigDecimal reward = economics.neededReward(ticket);
        Double share =
                ticket.isPositive()
                        ? (Double)
                                reward.divide(ticket.scalar(), MathContext.DECIMAL128).doubleValue()
                        : null;
        answer.value("requiredRewardEur", cents(reward)).value("requiredRewardPctOfTicket", share);
        if (share == null) {
            answer.flag("NO_EXPOSURE");
        }
        return answer.reason(reward.signum() == 0 ? "NO_REWARD_NEEDED" : "REWARD_NEEDED")
                .build(Calculation.COMPUTED);
    }
}
