package nl.kapitaalbrug.support.pdf;

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

/** The words and formats of a document in one language. */
public final class DocumentTexts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * In English for who asks for it, else in Dutch.
     *
     * @param bundle base name of the bundle with the words
     * @param language that is asked for
     */
    public DocumentTexts(String bundle, Locale language) {
        this.locale = "en".equals(language.getLanguage()) ? Locale.UK : Locale.of("nl", "NL");
        this.bundle =
                ResourceBundle.getBundle(
                        bundle,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language with its country. */
    public Locale locale() {
        return locale;
    }

    /** The text with that key; its places are filled when there are arguments. */
    public String of(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** The text in the language of the document. */
    public String of(LocalisedText text) {
        return text.in(locale);
    }

    /** Euros, with cents only where there are any. */
    public String amount(EuroAmount amount) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(amount.isWholeEuros() ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return "€ " + format.format(amount.scalar());
    }

    /** A number with two decimals. */
    public String decimal(double value) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** A day in full. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    /** The Dutch day of a moment, in full. */
    public String day(Instant at) {
        return date(LocalDate.ofInstant(at, ZONE));
    }

    /** A month in full. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /** A Dutch day and time. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZONE)
                .format(at);
    }
}
