package nl.kapitaalbrug.applicant.request.adapter.pdf;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/** The words and formats of the dossier in one language. */
final class DossierTexts {

    private static final String BUNDLE = DossierTexts.class.getPackageName() + ".dossier";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Locale locale;
    private final ResourceBundle bundle;

    private DossierTexts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In English for who asks for it, else in Dutch. */
    static DossierTexts in(Locale language) {
        return new DossierTexts(
                "en".equals(language.getLanguage()) ? Locale.UK : Locale.of("nl", "NL"));
    }

    Locale locale() {
        return locale;
    }

    String language() {
        return locale.toLanguageTag();
    }

    String of(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    String of(LocalisedText text) {
        return text.in(locale);
    }

    String amount(EuroAmount amount) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(amount.isWholeEuros() ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return "€ " + format.format(amount.scalar());
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZONE)
                .format(at);
    }
}
