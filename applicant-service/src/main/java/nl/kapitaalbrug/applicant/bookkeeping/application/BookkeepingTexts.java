package nl.kapitaalbrug.applicant.bookkeeping.application;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/** What the codes of a bookkeeping mean, in both languages. */
public final class BookkeepingTexts {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final String BUNDLE = BookkeepingTexts.class.getPackageName() + ".bookkeeping";
    private static final ResourceBundle NL = load(DUTCH);
    private static final ResourceBundle EN = load(Locale.ENGLISH);

    private BookkeepingTexts() {}

    /** The reason with that code; the values fill its places. */
    public static Reason reason(String code, Object... values) {
        return new Reason(code, text("reason." + code, values));
    }

    /** A text in both languages. */
    public static LocalisedText text(String key, Object... values) {
        return new LocalisedText(
                new MessageFormat(NL.getString(key), DUTCH).format(values),
                new MessageFormat(EN.getString(key), Locale.ENGLISH).format(values));
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
