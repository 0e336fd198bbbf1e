package nl.kapitaalbrug.portal.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes figures the way people read them: {@code € 250.000}, {@code 23 november 2026}, {@code
 * 6,9%} in Dutch, {@code €250,000}, {@code 23 November 2026}, {@code 6.9%} in English.
 */
public final class Formats {

    /** Dates and times are those of the province. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Keeps an amount on one line with its sign. */
    private static final String NO_BREAK = "\u00a0";

    private final Locale locale;
    private final boolean english;

    private Formats(Locale locale, boolean english) {
        this.locale = locale;
        this.english = english;
    }

    /** The formats of that language; Dutch unless it is English. */
    public static Formats in(Locale language) {
        boolean english = "en".equals(language.getLanguage());
        return new Formats(english ? Locale.UK : Locale.forLanguageTag("nl-NL"), english);
    }

    /** An amount in euros; cents are shown only when there are any. */
    public String amount(BigDecimal euros) {
        boolean whole = euros.stripTrailingZeros().scale() <= 0;
        String figures = decimal(whole ? "#,##0" : "#,##0.00").format(euros.abs());
        String sign = euros.signum() < 0 ? "-" : "";
        return english ? sign + "€" + figures : "€" + NO_BREAK + sign + figures;
    }

    /** An amount in whole euros. */
    public String amount(long euros) {
        return amount(BigDecimal.valueOf(euros));
    }

    /** An amount as it stands in a field: no sign, grouped. */
    public String amountInField(BigDecimal euros) {
        boolean whole = euros.stripTrailingZeros().scale() <= 0;
        return decimal(whole ? "#,##0" : "#,##0.00").format(euros);
    }

    /** A month of a year. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /** A number with as many decimals as it has, at most two. */
    public String number(BigDecimal number) {
        return decimal("#,##0.##").format(number);
    }

    /** A number with as many decimals as it has, at most so many. */
    public String number(BigDecimal number, int decimals) {
        return decimal("#,##0." + "#".repeat(decimals)).format(number);
    }

    /** A percentage, rounded half up to so many decimals. */
    public String percent(BigDecimal percentage, int decimals) {
        BigDecimal rounded = percentage.setScale(decimals, RoundingMode.HALF_UP);
        return decimal(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)).format(rounded)
                + "%";
    }

    /** A percentage with as many decimals as it has. */
    public String percent(BigDecimal percentage) {
        return percent(percentage, Math.max(0, percentage.stripTrailingZeros().scale()));
    }

    /** A day in words. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** The day of a moment, in the province. */
    public String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, ZONE));
    }

    /** A day with the time, in the province. */
    public String dateAndTime(Instant moment) {
        return DateTimeFormatter.ofPattern(
                        english ? "d MMMM yyyy 'at' HH:mm" : "d MMMM yyyy 'om' HH:mm", locale)
                .format(moment.atZone(ZONE));
    }

    private DecimalFormat decimal(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
