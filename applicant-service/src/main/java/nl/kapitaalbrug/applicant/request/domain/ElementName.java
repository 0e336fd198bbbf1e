package nl.kapitaalbrug.applicant.request.domain;

import nl.kapitaalbrug.contracts.value.PlainText;
import nl.kapitaalbrug.contracts.value.ScalarValue;

/**
 * What the applicant calls a critical element, such as "battery pack". Stays in this service: the
 * others know it as e1 to e5.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters on one line, in Unicode form NFC
 */
public record ElementName(String value) implements ScalarValue<String> {

    /** Enough for a name, too little for a description. */
    public static final int MAX_LENGTH = 100;

    public ElementName {
        value = PlainText.oneLine(value, MAX_LENGTH);
    }

    /** The value of that text. */
    public static ElementName of(String value) {
        return new ElementName(value);
    }

    @Override
    public String scalar() {
        return value;
    }

    /** Hidden: what a firm builds does not belong in a log. */
    @Override
    public String toString() {
        return "ElementName[hidden]";
    }
}
