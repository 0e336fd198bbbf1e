package nl.kapitaalbrug.applicant.check.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.contracts.value.ScalarValue;

/**
 * What a person says on the telephone to go on with a quick check. Whoever has it sees what was
 * answered, which names nobody.
 *
 * @param value eight characters of an alphabet without vowels and without characters that look
 *     alike: one of 378,000 million
 */
public record CheckCode(String value) implements ScalarValue<String> {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[%s]{%d}".formatted(ALPHABET, LENGTH));

    public CheckCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(
                    "CHECK_CODE_MALFORMED", "A code has eight letters and digits");
        }
    }

    /** The value of that text. */
    public static CheckCode of(String value) {
        return new CheckCode(value);
    }

    /** As people type it: with spaces, dashes and small letters; empty when it is none. */
    public static Optional<CheckCode> read(String typed) {
        String text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new CheckCode(text)) : Optional.empty();
    }

    /** A code; whether it is free shows when it is stored. */
    public static CheckCode random(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CheckCode(text.toString());
    }

    @Override
    public String scalar() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
