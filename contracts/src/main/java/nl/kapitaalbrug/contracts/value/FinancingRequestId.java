package nl.kapitaalbrug.contracts.value;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names one financing request for good; random, so that it tells nothing.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record FinancingRequestId(String value) implements ScalarValue<String> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public FinancingRequestId {
        InvalidValueException.require(
                FORM.matcher(value).matches(),
                "ID_MALFORMED",
                "An id has 32 lower-case hexadecimal digits");
    }

    /** A new id that was never given before. */
    public static FinancingRequestId random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new FinancingRequestId(HexFormat.of().formatHex(bytes));
    }

    /** The value of that text. */
    public static FinancingRequestId of(String value) {
        return new FinancingRequestId(value);
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
