package nl.kapitaalbrug.assessment.passport.domain;

import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * One assessment with the request that it was made from, so that it can be made again.
 *
 * @param lifecycle number of the submission in the life of the request
 * @param inputs the request as it was submitted
 * @param assessment what came out
 * @param attention why people look at it; empty when they need not
 * @param decision what people decided of the passport before it; {@code null} when it was computed
 *     only
 * @param seal what it is sealed with; {@code null} while it is not, and for those of before seals
 */
public record Passport(
        long lifecycle,
        FinancingRequestSnapshot inputs,
        Assessment assessment,
        Set<Attention> attention,
        @Nullable ReviewDecision decision,
        @Nullable String seal) {

    public Passport {
        attention = Set.copyOf(attention);
        if (!inputs.id().equals(assessment.requestId())
                || inputs.revision() != assessment.revision()) {
            throw new IllegalArgumentException(
                    "The assessment (%s, %d) is not of the request (%s, %d)"
                            .formatted(
                                    assessment.requestId(),
                                    assessment.revision(),
                                    inputs.id(),
                                    inputs.revision()));
        }
        if (assessment.number() < 1) {
            throw new IllegalArgumentException(
                    "The number (%d) of a passport is below 1".formatted(assessment.number()));
        }
    }

    /** The passport of an assessment that was computed only, without a seal. */
    public static Passport computed(
            long lifecycle, FinancingRequestSnapshot inputs, Assessment assessment) {
        return new Passport(
                lifecycle, inputs, assessment, ReviewPolicy.of(inputs, assessment), null, null);
    }

    /** The same with its seal. */
    public Passport sealed(String by) {
        return new Passport(lifecycle, inputs, assessment, attention, decision, by);
    }

    /**
     * Whether the outcome does not count before people decided: it counts against a firm that is
     * one or more natural persons (methods J).
     */
    public boolean isHeld() {
        return attention.contains(Attention.ADVERSE_NATURAL_PERSON);
    }

    /** Whether people are to look at it, or do not look at an earlier revision any more. */
    public boolean concernsReviews() {
        return !attention.isEmpty() || assessment.revision() > 1;
    }

    /** Whether financiers hear of no class before people decided (matching 11). */
    public boolean isWithheld() {
        return isHeld() || attention.contains(Attention.NATURAL_PERSON);
    }
}
