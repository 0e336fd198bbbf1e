package nl.kapitaalbrug.applicant.request.domain;

import nl.kapitaalbrug.contracts.value.PlainText;
import nl.kapitaalbrug.contracts.value.ScalarValue;

/**
 * The name of a firm. Stays in this service.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters on one line, in Unicode form NFC
 */
public record CompanyName(String value) implements ScalarValue<String> {

    /** Longer names than this do not occur in the trade register. */
    public static final int MAX_LENGTH = 200;

    public CompanyName {
        value = PlainText.oneLine(value, MAX_LENGTH);
    }

    /** The value of that text. */
    public static CompanyName of(String value) {
        return new CompanyName(value);
    }

    @Override
    public String scalar() {
        return value;
    }

    /** Hidden: a name does not belong in a log. */
    @Override
    public String toString() {
        return "CompanyName[hidden]";
    }
}
