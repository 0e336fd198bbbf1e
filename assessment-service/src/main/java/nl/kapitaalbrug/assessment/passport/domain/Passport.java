package nl.kapitaalbrug.assessment.passport.domain;

import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * One assessment with the request that it was made from, so that it can be made again.
 *
 * @param lifecycle number of the submission in the life of the request
 * @param inputs the request as it was submitted
 * @param assessment what came out
 * @param seal what it is sealed with; {@code null} while it is not, and for those of before seals
 */
public record Passport(
        long lifecycle,
        FinancingRequestSnapshot inputs,
        Assessment assessment,
        @Nullable String seal) {

    public Passport {
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

    /** The same with its seal. */
    public Passport sealed(String by) {
        return new Passport(lifecycle, inputs, assessment, by);
    }
}
