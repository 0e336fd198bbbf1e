package nl.kapitaalbrug.assessment.calculation.adapter.web;

import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.UsedParameter;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * A calculator, described.
 *
 * @param method name in the address and in the body
 * @param group TECHNOLOGY or RISK
 * @param name in both languages
 * @param summary one plain sentence
 * @param formula line by line, with the constants in use
 * @param source where it comes from
 * @param limits what it does not say
 * @param parameterVersion edition of the constants
 * @param parameters the constants with their sources
 * @param inputs fields to send
 * @param results fields of the answer
 * @param example inputs with figures that are made up
 */
record CalculatorResponse(
        String method,
        CalculatorDescription.Group group,
        LocalisedText name,
        LocalisedText summary,
        List<LocalisedText> formula,
        LocalisedText source,
        LocalisedText limits,
        String parameterVersion,
        List<UsedParameter> parameters,
        List<InputField> inputs,
        List<ResultField> results,
        Map<String, Object> example) {

    static CalculatorResponse of(CalculatorDescription calculator, Map<String, Object> example) {
        return new CalculatorResponse(
                calculator.method(),
                calculator.group(),
                calculator.name(),
                calculator.summary(),
                calculator.formula(),
                calculator.source(),
                calculator.limits(),
                calculator.parameterVersion(),
                calculator.parameters(),
                calculator.inputs(),
                calculator.results(),
                example);
    }
}
