package nl.kapitaalbrug.support.idempotency;

import java.util.regex.Pattern;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.support.problem.Problem;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The key of a call that may be repeated. A controller takes it as a parameter; it is read from the
 * header {@value #HEADER}.
 *
 * @param value 1 to 255 letters, digits and hyphens
 */
public record IdempotencyKey(String value) {

    /** The name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,255}");

    public IdempotencyKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An idempotency key has 1 to 255 letters, digits and hyphens");
        }
    }

    /**
     * Reads the header.
     *
     * @throws ProblemException (400) when it is missing or malformed
     */
    public static IdempotencyKey fromHeader(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_MISSING).toException();
        }
        if (!FORM.matcher(header).matches()) {
            throw ProblemException.validation("/header/" + HEADER, "MALFORMED");
        }
        return new IdempotencyKey(header);
    }
}
