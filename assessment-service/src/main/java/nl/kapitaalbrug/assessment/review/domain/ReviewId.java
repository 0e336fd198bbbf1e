package nl.kapitaalbrug.assessment.review.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * Names a review: that of one passport.
 *
 * @param requestId the request
 * @param revision its revision, from 1
 * @param number the number of the passport within the revision, from 1
 */
public record ReviewId(FinancingRequestId requestId, int revision, int number) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{32})\\.([1-9][0-9]{0,5})\\.([1-9][0-9]{0,5})");

    /** The id as it is written; empty when the text is none. */
    public static Optional<ReviewId> parse(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(
                        new ReviewId(
                                FinancingRequestId.of(found.group(1)),
                                Integer.parseInt(found.group(2)),
                                Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    /** The three parts with dots between them. */
    @Override
    public String toString() {
        return "%s.%d.%d".formatted(requestId, revision, number);
    }
}
