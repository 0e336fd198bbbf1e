package nl.kapitaalbrug.applicant.request.domain;

import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.contracts.value.ScalarValue;

/**
 * The short name of a financier: of its organisation in the realm, and of the provider in the
 * catalogue.
 *
 * @param value 2 to 63 lower-case letters, digits and hyphens
 */
public record FinancierId(String value) implements ScalarValue<String> {

    public FinancierId {
        if (value == null || !value.matches("[a-z0-9](-?[a-z0-9]){1,62}") || value.length() > 63) {
            throw new InvalidValueException(
                    "INVALID_FINANCIER", "A financier has a short name such as qredits");
        }
    }

    /** The value of that text. */
    public static FinancierId of(String value) {
        return new FinancierId(value);
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
