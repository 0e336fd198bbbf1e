package nl.kapitaalbrug.assessment.review.application;

import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** Who has something to do with a request besides assessing it. */
@FunctionalInterface
public interface Interests {

    /** Whether that person is its adviser or a colleague of its owner. */
    boolean concern(FinancingRequestId requestId, ApplicantId person);
}
