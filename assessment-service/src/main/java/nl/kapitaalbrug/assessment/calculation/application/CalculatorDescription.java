package nl.kapitaalbrug.assessment.calculation.application;

import java.util.List;
import java.util.stream.IntStream;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * What a calculator is, what it asks and what it answers.
 *
 * @param method name in the address and in the body, for example {@code altmanZPrime}
 * @param group which part of the assessment it belongs to
 * @param name in both languages
 * @param summary one plain sentence
 * @param formula the formula, line by line, with the constants in use
 * @param source where the formula comes from
 * @param limits what it does not say
 * @param parameterVersion edition of the constants
 * @param parameters the constants with their sources
 * @param inputs fields in order
 * @param results results in order
 */
public record CalculatorDescription(
        String method,
        Group group,
        LocalisedText name,
        LocalisedText summary,
        List<LocalisedText> formula,
        LocalisedText source,
        LocalisedText limits,
        String parameterVersion,
        List<UsedParameter> parameters,
        List<InputField> inputs,
        List<ResultField> results) {

    /** What the open calculators are about. */
    public enum Group {
        /** How mature a technology is (method A). */
        TECHNOLOGY,
        /** How risky a firm or a financing is (method B). */
        RISK,
        /** What a firm adds for each worker, and how to add more (method E). */
        PRODUCTIVITY,
        /** What judging and keeping a financing costs (method C). */
        COST,
        /** What the law asks of a decision (method J). */
        LAW
    }

    public CalculatorDescription {
        formula = List.copyOf(formula);
        parameters = List.copyOf(parameters);
        inputs = List.copyOf(inputs);
        results = List.copyOf(results);
    }

    /**
     * A description whose texts stand in the bundles under its method.
     *
     * @param formula arguments of the lines of the formula, one array a line
     */
    public static CalculatorDescription of(
            String method, Group group, List<Object[]> formula, Constants constants, Form form) {
        List<LocalisedText> lines =
                IntStream.rangeClosed(1, formula.size())
                        .mapToObj(line ->
                                CalculatorTexts.of(
                                        method + ".formula." + line, formula.get(line - 1)))
                        .toList();
        return new CalculatorDescription(
                method,
                group,
                CalculatorTexts.of(method + ".name"),
                CalculatorTexts.of(method + ".summary"),
                lines,
                CalculatorTexts.of(method + ".source"),
                CalculatorTexts.of(method + ".limits"),
                constants.version(),
                constants.parameters(),
                form.inputs(),
                form.results());
    }

    /**
     * The constants of a formula.
     *
     * @param version edition
     * @param parameters with their sources
     */
    public record Constants(String version, List<UsedParameter> parameters) {}

    /**
     * What is asked and answered.
     *
     * @param inputs fields
     * @param results results
     */
    public record Form(List<InputField> inputs, List<ResultField> results) {}
}
