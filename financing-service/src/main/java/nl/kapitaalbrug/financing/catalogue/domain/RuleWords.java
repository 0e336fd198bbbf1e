package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/** The words that sentences about rules are made of. The bundles {@code rules} lie beside it. */
final class RuleWords {

    static final Locale NL = Locale.of("nl");

    private static final ResourceBundle DUTCH = bundle(NL);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private RuleWords() {}

    static boolean has(String key) {
        return DUTCH.containsKey(key);
    }

    static LocalisedText text(String key) {
        return new LocalisedText(DUTCH.getString(key), ENGLISH.getString(key));
    }

    static String word(String key, Locale locale) {
        return text(key).in(locale);
    }

    /** The text of that key with one value filled in, in both languages. */
    static LocalisedText fill(String key, Function<Locale, String> value) {
        return new LocalisedText(
                word(key, NL).formatted(value.apply(NL)),
                word(key, Locale.ENGLISH).formatted(value.apply(Locale.ENGLISH)));
    }

    /** Whole euros, as {@code € 250.000} or {@code €250,000}. */
    static String euros(EuroAmount amount, Locale locale) {
        String number = String.format(locale, "%,d", amount.cents() / 100);
        return (locale.equals(NL) ? "€\u00a0" : "€") + number;
    }

    /** A number with its unit. */
    static String quantity(RuleFactType type, RuleValue.Whole whole, Locale locale) {
        int value = whole.value();
        return switch (type) {
            case MONTHS -> months(value, locale);
            case YEARS -> counted("years", value, locale);
            case PERCENT -> "%d%%".formatted(value);
            case COUNT -> String.format(locale, "%,d", value);
            case LEVELS, EUROS, YES_NO, CHOICE, PLACE, CHOICES -> Integer.toString(value);
        };
    }

    /** Names in a row, the last two joined by "or". */
    static String list(List<String> names, Locale locale) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1))
                + " "
                + word("or", locale)
                + " "
                + names.getLast();
    }

    private static String months(int months, Locale locale) {
        String text = counted("months", months, locale);
        return months >= 24 && months % 12 == 0
                ? text + " (" + counted("years", months / 12, locale) + ")"
                : text;
    }

    private static String counted(String unit, int value, Locale locale) {
        return word(value == 1 ? unit + ".one" : unit + ".many", locale).formatted(value);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                RuleWords.class.getPackageName() + ".rules",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
