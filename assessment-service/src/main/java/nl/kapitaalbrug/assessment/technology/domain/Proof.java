package nl.kapitaalbrug.assessment.technology.domain;

import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one item of the questionnaire with the strength and age of its proof.
 *
 * @param response yes, no or not applicable
 * @param grade of the best proof: 0 none, 1 statement, 2 internal document, 3 independent
 * @param ageMonths age of that proof in calendar months on the day of assessment, 0 or more; {@code
 *     null} when unknown, which counts as too old: an undated proof never flatters
 */
public record Proof(EvidenceResponse response, int grade, @Nullable Integer ageMonths) {

    public Proof {
        if (grade < 0 || grade > 3) {
            throw new IllegalArgumentException("The grade (%d) is outside 0..3".formatted(grade));
        }
        if (ageMonths != null && ageMonths < 0) {
            throw new IllegalArgumentException("The age (%d) is below 0".formatted(ageMonths));
        }
    }

    /** Whether there is a proof of which nobody knows the age. */
    public boolean isUndated() {
        return grade > 0 && ageMonths == null;
    }
}
