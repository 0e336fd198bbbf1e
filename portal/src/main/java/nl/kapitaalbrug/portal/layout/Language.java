package nl.kapitaalbrug.portal.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the pages. */
public enum Language {
    NL("nl-NL"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** The locale of texts and figures. */
    public Locale locale() {
        return locale;
    }

    /** The two letters in addresses, cookies and the {@code lang} attribute. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language that one may change to. */
    public Language other() {
        return this == NL ? EN : NL;
    }

    /** The language of that code; {@code null} for anything else. */
    static @Nullable Language of(@Nullable String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return null;
    }

    /** The language of that locale; Dutch unless it is English. */
    public static Language of(Locale locale) {
        return EN.code().equals(locale.getLanguage()) ? EN : NL;
    }
}
