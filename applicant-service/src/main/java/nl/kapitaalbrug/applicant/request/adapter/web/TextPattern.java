package nl.kapitaalbrug.applicant.request.adapter.web;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CorrectionReason;
import nl.kapitaalbrug.applicant.request.domain.ElementName;
import nl.kapitaalbrug.contracts.value.KvkNumber;

/** How answers in text are written, as regular expressions of JSON Schema. */
final class TextPattern {

    private TextPattern() {}

    /** The pattern of that type. */
    static String of(Type type) {
        if (type == KvkNumber.class) {
            return "^[0-9]{8}$";
        }
        if (type == LocalDate.class) {
            return "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        }
        if (type == YearMonth.class) {
            return "^[0-9]{4}-[0-9]{2}$";
        }
        int longest =
                type == CompanyName.class
                        ? CompanyName.MAX_LENGTH
                        : type == ElementName.class
                                ? ElementName.MAX_LENGTH
                                : CorrectionReason.MAX_LENGTH;
        return "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]{1,%d}$"
                .formatted(longest);
    }
}
