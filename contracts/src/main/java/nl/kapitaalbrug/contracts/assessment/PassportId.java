package nl.kapitaalbrug.contracts.assessment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * Names a passport, and the review of it.
 *
 * @param requestId the request
 * @param revision its revision, from 1
 * @param number the number of the passport within the revision, from 1
 */
public record PassportId(FinancingRequestId requestId, int revision, int number) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{32})\\.([1-9][0-9]{0,5})\\.([1-9][0-9]{0,5})");

    /** That of an assessment. */
    public static PassportId of(Assessment assessment) {
        return new PassportId(assessment.requestId(), assessment.revision(), assessment.number());
    }

    /** The id as it is written; empty when the text is none. */
    public static Optional<PassportId> parse(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(
                        new PassportId(
                                FinancingRequestId.of(found.group(1)),
                                Integer.parseInt(found.group(2)),
                                Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    /** The passport that takes its place when people decide. */
    public PassportId next() {
        return new PassportId(requestId, revision, number + 1);
    }

    /** The first passport of the revision after it. */
    public PassportId ofNextRevision() {
        return new PassportId(requestId, revision + 1, 1);
    }

    /** The three parts with dots between them. */
    @Override
    public String toString() {
        return "%s.%d.%d".formatted(requestId, revision, number);
    }
}
