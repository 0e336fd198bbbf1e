package nl.kapitaalbrug.applicant.request.domain;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.contracts.value.ScalarValue;

/**
 * A short name for a request, to read out on the telephone, such as {@code KB-7F3K-92}. It opens
 * nothing: who knows it still has to be the owner.
 *
 * @param value {@code KB-}, four and two characters of an alphabet without vowels and without
 *     characters that look alike
 */
public record PublicReference(String value) implements ScalarValue<String> {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM =
            Pattern.compile("KB-[%1$s]{4}-[%1$s]{2}".formatted(ALPHABET));

    public PublicReference {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(
                    "REFERENCE_MALFORMED", "A reference looks like KB-7F3K-92");
        }
    }

    /** The value of that text. */
    public static PublicReference of(String value) {
        return new PublicReference(value);
    }

    /** One of about 480 million references; whether it is free shows when it is stored. */
    public static PublicReference random(RandomGenerator random) {
        StringBuilder text = new StringBuilder("KB-");
        for (int i = 0; i < 6; i++) {
            text.append(i == 4 ? "-" : "");
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PublicReference(text.toString());
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
