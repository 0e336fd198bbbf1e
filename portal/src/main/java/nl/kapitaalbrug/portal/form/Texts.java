package nl.kapitaalbrug.portal.form;

import java.util.Locale;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.portal.format.Formats;
import org.springframework.context.MessageSource;

/** The texts and formats of one language. */
public final class Texts {

    private final MessageSource messages;
    private final Locale locale;
    private final Formats formats;

    public Texts(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.formats = Formats.in(locale);
    }

    /** The text of that key. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text of that key, or another when there is none. */
    public String orElse(String key, String other) {
        String text = messages.getMessage(key, null, other, locale);
        return text == null ? other : text;
    }

    /** The text in this language. */
    public String of(LocalisedText text) {
        return text.in(locale);
    }

    /** How figures are written. */
    public Formats formats() {
        return formats;
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }
}
