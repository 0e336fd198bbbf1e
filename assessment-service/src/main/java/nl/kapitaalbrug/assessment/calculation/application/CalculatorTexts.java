package nl.kapitaalbrug.assessment.calculation.application;

import nl.kapitaalbrug.assessment.method.application.ReasonTexts;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/** The wording of the calculators in both languages, from the bundles {@code calculators}. */
public final class CalculatorTexts {

    private static final ReasonTexts TEXTS =
            new ReasonTexts(CalculatorTexts.class.getPackageName() + ".calculators");

    private CalculatorTexts() {}

    /** The text with that key. */
    public static LocalisedText of(String key, Object... values) {
        return TEXTS.reason(key, values).text();
    }

    /** The name of a field. */
    public static LocalisedText field(String name) {
        return of("field." + name);
    }

    /** A sentence on an answer. */
    static Reason reason(String code, Object... values) {
        return new Reason(code, of("reason." + code, values));
    }
}
