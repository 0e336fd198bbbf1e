package nl.kapitaalbrug.financing.matching.adapter.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/**
 * The words of answers about matches in one language. The bundles {@code matches} lie beside it.
 */
final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        Words.class.getPackageName() + ".matches",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    /** The text of that key; a text without values is taken as it is written. */
    String text(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : text.formatted(values);
    }

    String text(Enum<?> code, Object... values) {
        return text(code.getDeclaringClass().getSimpleName() + "." + code.name(), values);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** As {@code € 250.000} or {@code €250,000}; cents only when there are any. */
    String euros(EuroAmount amount) {
        String pattern = amount.isWholeEuros() ? "%,.0f" : "%,.2f";
        return text("euros", String.format(locale, pattern, amount.scalar()));
    }

    String percent(BigDecimal pct) {
        BigDecimal plain = pct.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        return String.format(locale, "%,." + decimals + "f%%", plain);
    }

    String months(int months) {
        return text(months == 1 ? "month" : "months", months);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** With a capital, as a sentence begins. */
    String capital(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** Names in a row, the last two joined by that word. */
    String list(List<String> names, String joiner) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1))
                + " "
                + text(joiner)
                + " "
                + names.getLast();
    }
}
