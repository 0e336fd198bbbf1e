package nl.kapitaalbrug.assessment.passport.domain;

import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;

/**
 * One assessment with the request that it was made from, so that it can be made again.
 *
 * @param lifecycle number of the submission in the life of the request
 * @param inputs the request as it was submitted
 * @param assessment what came out
 */
public record Passport(long lifecycle, FinancingRequestSnapshot inputs, Assessment assessment) {

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
}
