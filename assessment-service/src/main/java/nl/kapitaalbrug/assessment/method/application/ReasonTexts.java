package nl.kapitaalbrug.assessment.method.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/** The wording of reasons in both languages, from one bundle with a key for each code. */
public final class ReasonTexts {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final Language dutch;
    private final Language english;

    /** Reasons without places always read the same. */
    private final Map<String, Reason> fixed = new ConcurrentHashMap<>();

    /**
     * @param bundle base name of the bundle, for example {@code a.b.reasons}
     * @throws java.util.MissingResourceException when a language is missing
     */
    public ReasonTexts(String bundle) {
        dutch = new Language(DUTCH, load(bundle, DUTCH));
        english = new Language(Locale.ENGLISH, load(bundle, Locale.ENGLISH));
    }

    /**
     * The reason with that code.
     *
     * @param code the key in the bundle
     * @param values what fills its places; numbers are written as each language does, and a {@link
     *     LocalisedText} in the language of the sentence
     */
    public Reason reason(String code, Object... values) {
        return values.length == 0 ? fixed.computeIfAbsent(code, this::made) : made(code, values);
    }

    private Reason made(String code, Object... values) {
        return new Reason(
                code, new LocalisedText(dutch.text(code, values), english.text(code, values)));
    }

    /** The sentences of a language, each read once: reading costs more than filling in. */
    private record Language(
            Locale locale, ResourceBundle bundle, Map<String, MessageFormat> sentences) {

        private Language(Locale locale, ResourceBundle bundle) {
            this(locale, bundle, new ConcurrentHashMap<>());
        }

        private String text(String code, Object... values) {
            Object[] filled = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                filled[i] = values[i] instanceof LocalisedText text ? text.in(locale) : values[i];
            }
            MessageFormat sentence =
                    sentences.computeIfAbsent(
                            code, key -> new MessageFormat(bundle.getString(key), locale));
            // the numbers in it are not safe to share
            return ((MessageFormat) sentence.clone()).format(filled);
        }
    }

    private static ResourceBundle load(String bundle, Locale locale) {
        return ResourceBundle.getBundle(
                bundle,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
