package nl.kapitaalbrug.contracts.value;

import java.util.regex.Pattern;

/**
 * Names a financing instrument of the catalogue.
 *
 * @param value lower-case words joined by hyphens, for example {@code bmkb-regulier}
 */
public record InstrumentId(String value) implements ScalarValue<String> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public InstrumentId {
        InvalidValueException.require(
                FORM.matcher(value).matches(),
                "ID_MALFORMED",
                "An instrument id is in lower-case words joined by hyphens");
    }

    /** The value of that text. */
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
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
