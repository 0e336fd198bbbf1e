package nl.kapitaalbrug.assessment.cost.application;

import static nl.kapitaalbrug.assessment.calculation.application.Calculation.cents;

import java.util.List;
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
import nl.kapitaalbrug.assessment.calculation.application.UsedParameter;
import nl.kapitaalbrug.assessment.cost.domain.CostParameters;
import nl.kapitaalbrug.assessment.cost.domain.TicketEconomics;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/** From which size on a financing pays for its financier (method C). It has no constants. */
public final class BreakEvenTicketCalculator implements Calculator {

    /** Edition of the formula, of both calculators of method C. */
    static final String VERSION = "ticket-1";

    private final CalculatorDescription description;

    /**
     * With the formula of method C.
     *
     * @param passport what is used where a passport knows nothing else; told, not used here
     */
    public BreakEvenTicketCalculator(CostParameters passport) {
        Object[] nothing = new Object[0];
        this.description =
                CalculatorDescription.of(
                        "breakEvenTicket",
                        Group.COST,
                        List.of(nothing, nothing, nothing),
                        new Constants(VERSION, constants(passport)),
                        new Form(
                                TicketFields.inputs(
                                        InputField.amount(TicketFields.REWARD),
                                        InputField.amount(TicketFields.TICKET)),
                                List.of(
                                        ResultField.of("breakEvenTicketEur", Type.EURO),
                                        ResultField.of("profitAtTicketEur", Type.EURO),
                                        ResultField.of("contributionPerEuro", Type.NUMBER),
                                        ResultField.of("fixedCostNetEur", Type.EURO))));
    }

    private static List<UsedParameter> constants(CostParameters passport) {
        CostParameters.Price price = passport.price().value();
        return List.of(
                work("workAlone", passport.alone()),
                work("workWithFile", passport.withFile()),
                UsedParameter.of(
                        "ticketPrice",
                        passport.price(),
                        price.upfrontFee(),
                        price.netMargin(),
                        price.capitalCharge()));
    }

    private static UsedParameter work(String code, Parameter<CostParameters.Work> parameter) {
        CostParameters.Work work = parameter.value();
        return UsedParameter.of(
                code, parameter, work.origination().scalar(), work.monitoring().scalar());
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        List<String> missing = inputs.missing(TicketFields.NEEDED);
        if (!missing.isEmpty()) {
            return Calculation.without(missing, description.results());
        }
        Calculation.Builder answer = new Calculation.Builder();
        TicketEconomics economics = TicketFields.read(inputs);
        EuroAmount ticket = inputs.amount(TicketFields.TICKET);
        TicketEconomics.Outcome outcome = economics.outcome();
        return answer.value("breakEvenTicketEur", cents(economics.breakEven()))
                .value("profitAtTicketEur", ticket == null ? null : cents(economics.profit(ticket)))
                .value("contributionPerEuro", economics.contribution().doubleValue())
                .value("fixedCostNetEur", cents(economics.fixedCost()))
                .reason(outcome.name())
                .build(outcome.name());
    }
}
