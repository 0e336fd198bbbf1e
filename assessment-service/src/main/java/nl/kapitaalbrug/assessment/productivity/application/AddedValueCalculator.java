package nl.kapitaalbrug.assessment.productivity.application;

import java.util.List;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Constants;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Form;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Group;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.productivity.domain.AddedValue;
import nl.kapitaalbrug.assessment.productivity.domain.ProductivityParameters;

/** Added value for each worker and hour, beside Overijssel and the Netherlands (method E). */
public final class AddedValueCalculator implements Calculator {

    private final ProductivityParameters parameters;
    private final CalculatorDescription description;

    /**
     * @param parameters the edition to use
     */
    public AddedValueCalculator(ProductivityParameters parameters) {
        this.parameters = parameters;
        Object[] nothing = new Object[0];
        this.description =
                CalculatorDescription.of(
                        "addedValue",
                        Group.PRODUCTIVITY,
                        List.of(
                                nothing,
                                nothing,
                                new Object[] {
                                    parameters.overijssel().value(),
                                    parameters.netherlands().value()
                                }),
                        new Constants(parameters.version(), AddedValueFields.constants(parameters)),
                        new Form(AddedValueFields.inputs(), AddedValueFields.results()));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        Calculation.Builder answer = new Calculation.Builder();
        AddedValue value = AddedValueFields.read(inputs);
        boolean complete = AddedValueFields.write(value, inputs, parameters, answer);
        if (value == null) {
            return answer.build(Calculation.INSUFFICIENT_DATA);
        }
        answer.reason("ADDED_VALUE");
        return answer.build(complete ? Calculation.COMPUTED : Calculation.PARTLY);
    }
}
