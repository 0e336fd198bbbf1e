package nl.kapitaalbrug.contracts.value;

import java.util.regex.Pattern;

/**
 * A municipality: its CBS code such as {@code GM0153}, or {@code ELSEWHERE} for any place outside
 * the province that is served.
 *
 * @param value a CBS code or {@code ELSEWHERE}
 */
public record MunicipalityCode(String value) implements ScalarValue<String> {

    private static final Pattern FORM = Pattern.compile("GM[0-9]{4}|ELSEWHERE");

    /** Any place outside the province that is served. */
    public static final MunicipalityCode ELSEWHERE = new MunicipalityCode("ELSEWHERE");

    public MunicipalityCode {
        InvalidValueException.require(
                FORM.matcher(value).matches(),
                "MUNICIPALITY_MALFORMED",
                "A municipality is GM and four digits, or ELSEWHERE");
    }

    /** The value of that text. */
    public static MunicipalityCode of(String value) {
        return new MunicipalityCode(value);
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
