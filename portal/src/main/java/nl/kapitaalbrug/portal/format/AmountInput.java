package nl.kapitaalbrug.portal.format;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount as people type it: {@code 1250000}, {@code € 1.250.000}, {@code 1.250.000,00},
 * {@code EUR 1,250,000.50}, {@code 250 000}. Three digits after a sign are thousands, two are
 * cents; anything else ({@code 1.2500}, {@code 1,5}) is refused rather than guessed.
 */
public final class AmountInput {

    private static final int LONGEST = 40;

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}");
    private static final Pattern GROUPED =
            Pattern.compile("([0-9]{1,3}(?:([., ])[0-9]{3})(?:\\2[0-9]{3})*)(?:([.,])([0-9]{2}))?");
    private static final Pattern WITH_CENTS = Pattern.compile("([0-9]{1,15})[.,]([0-9]{2})");

    private AmountInput() {}

    /** The amount in euros, with at most two decimals. */
    public static Typed<BigDecimal> read(String typed) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            return new Typed.Nothing<>();
        }
        boolean negative = text.startsWith("-");
        String figures = negative ? text.substring(1).strip() : text;
        if (figures.length() > LONGEST) {
            return new Typed.Unclear<>("AMOUNT_UNCLEAR");
        }
        BigDecimal amount = figures(figures);
        if (amount == null) {
            return new Typed.Unclear<>("AMOUNT_UNCLEAR");
        }
        return new Typed.Value<>(negative ? amount.negate() : amount);
    }

    private static String tidy(String typed) {
        String text = typed.replace('\u00a0', ' ').replace('\u202f', ' ').replace('−', '-').strip();
        text = text.replaceFirst("^(?i)(-?)\\s*(?:€|eur(?:o|os)?)\\s*", "$1");
        text = text.replaceFirst("(?i)\\s*(?:euro|euros|eur|€)$", "");
        text = text.replaceFirst("[.,]\\s*[-–—]+$", "");
        return text.strip();
    }

    private static @Nullable BigDecimal figures(String text) {
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            String separator = grouped.group(2);
            String cents = grouped.group(4);
            if (cents != null && separator.equals(grouped.group(3))) {
                return null;
            }
            String whole = grouped.group(1).replace(separator, "");
            return new BigDecimal(cents == null ? whole : whole + "." + cents);
        }
        Matcher cents = WITH_CENTS.matcher(text);
        if (cents.matches()) {
            return new BigDecimal(cents.group(1) + "." + cents.group(2));
        }
        return null;
    }
}
