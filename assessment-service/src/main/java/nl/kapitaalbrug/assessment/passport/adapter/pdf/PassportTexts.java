package nl.kapitaalbrug.assessment.passport.adapter.pdf;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.jspecify.annotations.Nullable;

/** The words and formats of a printed passport in one language. */
final class PassportTexts {

    private static final String BUNDLE = PassportTexts.class.getPackageName() + ".passport";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Locale locale;
    private final ResourceBundle bundle;

    private PassportTexts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In English for who asks for it, else in Dutch. */
    static PassportTexts in(Locale language) {
        return new PassportTexts(
                "en".equals(language.getLanguage()) ? Locale.UK : Locale.of("nl", "NL"));
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    String of(LocalisedText text) {
        return text.in(locale);
    }

    String amount(@Nullable EuroAmount amount) {
        if (amount == null) {
            return of("unknown");
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(amount.isWholeEuros() ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return "€ " + format.format(amount.scalar());
    }

    String figure(@Nullable Double value) {
        if (value == null) {
            return of("unknown");
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZONE)
                .format(at);
    }
}
