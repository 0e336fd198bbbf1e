package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import org.jspecify.annotations.Nullable;

/** Chooses an RGS code among the fields in which packages write one. */
final class RgsCodes {

    private static final int MAX_FIELD = 240;

    /**
     * A letter for the statement, then groups of three; a prefix of the taxonomy may come first.
     */
    private static final Pattern CODE =
            Pattern.compile("(?:\\S{0,200}[:_#])?([BW](?:[A-Z][a-z0-9]{2}){1,6})");

    private @Nullable String known;
    private @Nullable String other;

    /** Looks at a field; the first with a code that has a line counts. */
    void consider(String field) {
        if (known != null || field.length() > MAX_FIELD) {
            return;
        }
        Matcher matcher = CODE.matcher(field);
        if (matcher.matches()) {
            String code = matcher.group(1);
            if (StatementLine.of(code).isPresent()) {
                known = code;
            } else if (other == null) {
                other = code;
            }
        }
    }

    /** The code; {@code null} when no field looked like one. */
    @Nullable String chosen() {
        return known == null ? other : known;
    }
}
