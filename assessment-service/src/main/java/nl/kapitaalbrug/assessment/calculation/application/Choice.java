package nl.kapitaalbrug.assessment.calculation.application;

import java.util.List;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * One of the values of a field or a result.
 *
 * @param value as it stands in JSON
 * @param label its meaning
 */
public record Choice(String value, LocalisedText label) {

    /** The values with the labels of that field. */
    static List<Choice> of(String field, List<String> values) {
        return values.stream()
                .map(value ->
                        new Choice(value, CalculatorTexts.of("choice." + field + "." + value)))
                .toList();
    }
}
