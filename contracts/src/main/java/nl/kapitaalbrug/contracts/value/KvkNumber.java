package nl.kapitaalbrug.contracts.value;

import java.util.regex.Pattern;

/**
 * A number of the Dutch trade register (Kamer van Koophandel). Stays in the applicant service.
 *
 * @param value eight digits
 */
public record KvkNumber(String value) implements ScalarValue<String> {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    public KvkNumber {
        InvalidValueException.require(
                FORM.matcher(value).matches(),
                "KVK_NUMBER_MALFORMED",
                "A KvK number has eight digits");
    }

    /** The value of that text. */
    public static KvkNumber of(String value) {
        return new KvkNumber(value);
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
