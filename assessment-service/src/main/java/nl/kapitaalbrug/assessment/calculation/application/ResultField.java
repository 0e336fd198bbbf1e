package nl.kapitaalbrug.assessment.calculation.application;

import java.util.List;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * One result of a calculator.
 *
 * @param name in the answer
 * @param type how it is written
 * @param label what it is
 * @param values the codes that it may be, with their meaning; empty for a figure
 * @param columns what stands in each row; empty unless it is rows
 */
public record ResultField(
        String name,
        Type type,
        LocalisedText label,
        List<Choice> values,
        List<ResultField> columns) {

    /** How a result is written. */
    public enum Type {
        /** Euros, rounded to the cent. */
        EURO,
        /** A number, unrounded. */
        NUMBER,
        /** A share, 1 being the whole, unrounded. */
        SHARE,
        /** A whole number. */
        WHOLE,
        /** True or false. */
        YES_NO,
        /** One of the values. */
        CODE,
        /** Text, such as a class. */
        TEXT,
        /** Text in both languages. */
        WORDS,
        /** A list of codes. */
        CODES,
        /** Whole numbers by name. */
        WHOLE_BY_NAME,
        /** Rows of figures. */
        ROWS
    }

    public ResultField {
        values = List.copyOf(values);
        columns = List.copyOf(columns);
    }

    /** A result of that type. */
    public static ResultField of(String name, Type type) {
        return new ResultField(name, type, label(name), List.of(), List.of());
    }

    /** A result that is one of these codes. */
    public static ResultField code(String name, List<String> codes) {
        return new ResultField(name, Type.CODE, label(name), Choice.of(name, codes), List.of());
    }

    /** A result of rows with these columns. */
    public static ResultField rows(String name, ResultField... columns) {
        return new ResultField(name, Type.ROWS, label(name), List.of(), List.of(columns));
    }

    private static LocalisedText label(String name) {
        return CalculatorTexts.of("result." + name);
    }
}
