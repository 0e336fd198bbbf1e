package nl.kapitaalbrug.contracts.value;

import java.util.regex.Pattern;

/**
 * Names who owns a request, without saying who that is (the subject of the token).
 *
 * @param value 1 to 64 letters, digits and hyphens
 */
public record ApplicantId(String value) implements ScalarValue<String> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    /** Whom something belonged to that was erased. */
    public static final ApplicantId NOBODY = new ApplicantId("erased");

    public ApplicantId {
        InvalidValueException.require(
                FORM.matcher(value).matches(),
                "ID_MALFORMED",
                "An applicant id has 1 to 64 letters, digits or hyphens");
    }

    /** The value of that text. */
    public static ApplicantId of(String value) {
        return new ApplicantId(value);
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
