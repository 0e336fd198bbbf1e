package nl.kapitaalbrug.portal.format;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount as people type it: {@code 1250000}, {@code € 1.250.000}, {@code 1.250.000,00},
 * {@code EUR 1,250,000.50}, {@code 250 000}, {@code 1,25 miljoen}, {@code 250k}. Three digits after
 * a sign are thousands, two are cents. Anything else ({@code 1.2500}, {@code 1,5}) is refused
 * rather than guessed, and so is one sign with three digits that means thousands in another
 * language only: whoever writes {@code 1,250} in Dutch may mean 1250 or 1,25.
 */
public final class AmountInput {

    private static final int LONGEST = 40;

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}");
    private static final Pattern GROUPED =
            Pattern.compile("([0-9]{1,3}(?:([., ])[0-9]{3})(?:\\2[0-9]{3})*)(?:([.,])([0-9]{2}))?");
    private static final Pattern WITH_CENTS = Pattern.compile("([0-9]{1,15})[.,]([0-9]{2})");
    private static final Pattern ONE_GROUP = Pattern.compile("[0-9]{1,3}([.,])[0-9]{3}");
    private static final Pattern IN_WORDS =
            Pattern.compile("([0-9]{1,4})(?:[.,]([0-9]{1,2}))? ?([\\p{L}]{1,9})\\.?");
    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("k", 3),
                    Map.entry("duizend", 3),
                    Map.entry("thousand", 3),
                    Map.entry("ton", 5),
                    Map.entry("m", 6),
                    Map.entry("mln", 6),
                    Map.entry("mio", 6),
                    Map.entry("miljoen", 6),
                    Map.entry("million", 6));

    private AmountInput() {}

    /**
     * The amount in euros, with at most two decimals.
     *
     * @param locale the language of the page, which tells what a single sign means
     */
    public static Typed<BigDecimal> read(String typed, Locale locale) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            return new Typed.Nothing<>();
        }
        boolean negative = text.startsWith("-");
        String figures = negative ? text.substring(1).strip() : text;
        if (figures.length() > LONGEST) {
            return new Typed.Unclear<>("AMOUNT_UNCLEAR");
        }
        if (isOfAnotherLanguage(figures, locale)) {
            return new Typed.Unclear<>("AMOUNT_AMBIGUOUS");
        }
        BigDecimal amount = figures(figures);
        if (amount == null) {
            return new Typed.Unclear<>("AMOUNT_UNCLEAR");
        }
        return new Typed.Value<>(negative ? amount.negate() : amount);
    }

    private static boolean isOfAnotherLanguage(String figures, Locale locale) {
        Matcher group = ONE_GROUP.matcher(figures);
        char thousands = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
        return group.matches() && group.group(1).charAt(0) != thousands;
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
        return inWords(text);
    }

    private static @Nullable BigDecimal inWords(String text) {
        Matcher words = IN_WORDS.matcher(text);
        Integer zeros = words.matches() ? WORDS.get(words.group(3).toLowerCase(Locale.ROOT)) : null;
        if (zeros == null) {
            return null;
        }
        String part = words.group(2);
        return new BigDecimal(part == null ? words.group(1) : words.group(1) + "." + part)
                .movePointRight(zeros)
                .stripTrailingZeros();
    }
}
