package nl.kapitaalbrug.applicant.request.domain;

import nl.kapitaalbrug.contracts.value.PlainText;
import nl.kapitaalbrug.contracts.value.ScalarValue;

/**
 * The owner's own word for somebody who takes part, such as the name of an office.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters on one line, in Unicode form NFC
 */
public record ParticipantLabel(String value) implements ScalarValue<String> {

    /** Enough for a name. */
    public static final int MAX_LENGTH = 60;

    public ParticipantLabel {
        value = PlainText.oneLine(value, MAX_LENGTH);
    }

    /** The value of that text. */
    public static ParticipantLabel of(String value) {
        return new ParticipantLabel(value);
    }

    @Override
    public String scalar() {
        return value;
    }

    /** Hidden: a name does not belong in a log. */
    @Override
    public String toString() {
        return "ParticipantLabel[hidden]";
    }
}
