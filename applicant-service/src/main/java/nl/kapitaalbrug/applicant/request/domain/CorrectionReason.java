package nl.kapitaalbrug.applicant.request.domain;

import nl.kapitaalbrug.contracts.value.PlainText;
import nl.kapitaalbrug.contracts.value.ScalarValue;

/**
 * Why a figure is another than the bookkeeping says.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters on one line, in Unicode form NFC
 */
public record CorrectionReason(String value) implements ScalarValue<String> {

    /** Enough for a sentence or two. */
    public static final int MAX_LENGTH = 300;

    public CorrectionReason {
        value = PlainText.oneLine(value, MAX_LENGTH);
    }

    /** The value of that text. */
    public static CorrectionReason of(String value) {
        return new CorrectionReason(value);
    }

    @Override
    public String scalar() {
        return value;
    }

    /** Hidden: what a person writes does not belong in a log. */
    @Override
    public String toString() {
        return "CorrectionReason[…]";
    }
}
