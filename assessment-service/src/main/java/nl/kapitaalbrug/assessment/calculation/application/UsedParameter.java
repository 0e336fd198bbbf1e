package nl.kapitaalbrug.assessment.calculation.application;

import java.time.LocalDate;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A constant as people read it.
 *
 * @param code stable name
 * @param name what it is
 * @param value its value
 * @param source where it comes from
 * @param validFrom first day on which it is used
 * @param validTo last day on which it is used; {@code null} when none is set
 */
public record UsedParameter(
        String code,
        LocalisedText name,
        LocalisedText value,
        LocalisedText source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /**
     * The constant with that code in the bundles; in English the source reads as in the edition.
     *
     * @param values what fills the sentence of its value
     */
    public static UsedParameter of(String code, Parameter<?> parameter, Object... values) {
        return new UsedParameter(
                code,
                CalculatorTexts.of("parameter." + code),
                CalculatorTexts.of("parameter." + code + ".value", values),
                CalculatorTexts.of("parameter." + code + ".source", parameter.source()),
                parameter.validFrom(),
                parameter.validTo());
    }
}
