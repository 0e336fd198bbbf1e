package nl.kapitaalbrug.assessment.method.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/** The wording of reasons in both languages, from one bundle with a key for each code. */
public final class ReasonTexts {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final ResourceBundle dutch;
    private final ResourceBundle english;

    /**
     * @param bundle base name of the bundle, for example {@code a.b.reasons}
     * @throws java.util.MissingResourceException when a language is missing
     */
    public ReasonTexts(String bundle) {
        dutch = load(bundle, DUTCH);
        english = load(bundle, Locale.ENGLISH);
    }

    /**
     * The reason with that code.
     *
     * @param code the key in the bundle
     * @param values what fills its places; numbers are written as each language does, and a {@link
     *     LocalisedText} in the language of the sentence
     */
    public Reason reason(String code, Object... values) {
        return new Reason(
                code,
                new LocalisedText(
                        text(dutch, DUTCH, code, values),
                        text(english, Locale.ENGLISH, code, values)));
    }

    private static String text(
            ResourceBundle bundle, Locale locale, String code, Object... values) {
        Object[] filled = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            filled[i] = values[i] instanceof LocalisedText text ? text.in(locale) : values[i];
        }
        return new MessageFormat(bundle.getString(code), locale).format(filled);
    }

    private static ResourceBundle load(String bundle, Locale locale) {
        return ResourceBundle.getBundle(
                bundle,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
