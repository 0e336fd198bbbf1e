package nl.kapitaalbrug.portal.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.form.Texts;
import tools.jackson.databind.JsonNode;

/**
 * A calculator as a page describes it.
 *
 * @param path of its page
 * @param group TECHNOLOGY, RISK, PRODUCTIVITY, COST or LAW
 * @param name what it is called
 * @param summary one plain sentence
 * @param formula line by line
 * @param source where the formula comes from
 * @param limits what it does not say
 * @param version edition of the constants
 * @param constants with their sources
 */
record CalculatorView(
        String path,
        String group,
        String name,
        String summary,
        List<String> formula,
        String source,
        String limits,
        String version,
        List<Constant> constants) {

    CalculatorView {
        formula = List.copyOf(formula);
        constants = List.copyOf(constants);
    }

    /**
     * A constant of the formula.
     *
     * @param name what it is
     * @param value its value
     * @param source where it comes from
     * @param since first day on which it is used
     */
    record Constant(String name, String value, String source, String since) {}

    static CalculatorView of(JsonNode calculator, Texts texts) {
        return new CalculatorView(
                CalculatorController.PATH + "/" + kebab(calculator.path("method").asString()),
                calculator.path("group").asString(),
                Said.in(calculator.path("name"), texts),
                Said.in(calculator.path("summary"), texts),
                calculator.path("formula").valueStream().map(one -> Said.in(one, texts)).toList(),
                Said.in(calculator.path("source"), texts),
                Said.in(calculator.path("limits"), texts),
                calculator.path("parameterVersion").asString(""),
                calculator
                        .path("parameters")
                        .valueStream()
                        .map(one -> constant(one, texts))
                        .toList());
    }

    private static Constant constant(JsonNode constant, Texts texts) {
        return new Constant(
                Said.in(constant.path("name"), texts),
                Said.in(constant.path("value"), texts),
                Said.in(constant.path("source"), texts),
                texts.formats().date(LocalDate.parse(constant.path("validFrom").asString())));
    }

    /** The name of a method in an address. */
    static String kebab(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
