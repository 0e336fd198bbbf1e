package nl.kapitaalbrug.contracts.value;

import java.util.regex.Pattern;

/**
 * Tells firms apart without saying which firm it is: a keyed digest of the number in the trade
 * register, made by the service that knows the number. The same firm has the same key in all its
 * requests. Serves only to count distinct firms; it is never shown.
 *
 * @param value 22 characters of base64url, 128 bits
 */
public record CompanyKey(String value) implements ScalarValue<String> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public CompanyKey {
        InvalidValueException.require(
                FORM.matcher(value).matches(),
                "COMPANY_KEY_MALFORMED",
                "A company key has 22 characters of base64url");
    }

    /** The value of that text. */
    public static CompanyKey of(String value) {
        return new CompanyKey(value);
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
