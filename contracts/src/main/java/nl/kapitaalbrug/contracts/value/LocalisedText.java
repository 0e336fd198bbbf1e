package nl.kapitaalbrug.contracts.value;

import java.util.Locale;

/**
 * One text in both languages of the product.
 *
 * @param nl Dutch, plain (B1)
 * @param en English
 */
public record LocalisedText(String nl, String en) {

    public LocalisedText {
        InvalidValueException.require(
                !nl.isBlank() && !en.isBlank(), "TEXT_MISSING", "A text has both languages");
    }

    /** The text for a reader; Dutch unless the locale is English. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : nl;
    }
}
