package nl.kapitaalbrug.support.idempotency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource, in the headers {@code ETag} and {@code If-Match}. A controller takes
 * it as a parameter to demand {@code If-Match}.
 *
 * @param version rising with each change, from 0
 */
public record EntityTag(long version) {

    private static final Pattern FORM = Pattern.compile("\"([0-9]{1,18})\"");

    /** The version as it stands in a header. */
    public String header() {
        return "\"" + version + "\"";
    }

    /**
     * Reads {@code If-Match}.
     *
     * @throws ProblemException 428 when it is missing; 412 when it is none of ours, which can match
     *     nothing
     */
    public static EntityTag fromHeader(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw ProblemException.preconditionRequired();
        }
        Matcher matcher = FORM.matcher(header.strip());
        if (!matcher.matches()) {
            throw ProblemException.preconditionFailed();
        }
        return new EntityTag(Long.parseLong(matcher.group(1)));
    }

    /**
     * Checks that the caller read the current version.
     *
     * @throws ProblemException (412) when not
     */
    public void requireCurrent(long current) {
        if (version != current) {
            throw ProblemException.preconditionFailed();
        }
    }
}
