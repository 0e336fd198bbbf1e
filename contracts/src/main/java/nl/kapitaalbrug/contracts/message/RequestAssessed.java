package nl.kapitaalbrug.contracts.message;

import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;

/**
 * A revision of a request was assessed. It carries all that matching needs.
 *
 * @param lifecycle number of the submission in the life of the request
 * @param request the revision
 * @param assessment its assessment
 */
public record RequestAssessed(
        long lifecycle, FinancingRequestSnapshot request, Assessment assessment) {}
