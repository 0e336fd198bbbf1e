package nl.kapitaalbrug.applicant.notification.adapter.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the mails, in Dutch and English. */
final class MailTexts {

    private static final String BUNDLE = MailTexts.class.getPackageName() + ".mails";

    private final ResourceBundle bundle;
    private final Locale locale;

    private MailTexts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In English for who chose it, else in Dutch. */
    static MailTexts in(Locale language) {
        return new MailTexts(
                "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.of("nl"));
    }

    String of(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    String language() {
        return locale.getLanguage();
    }
}
