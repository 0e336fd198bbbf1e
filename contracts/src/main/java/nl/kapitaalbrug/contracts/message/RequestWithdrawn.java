package nl.kapitaalbrug.contracts.message;

import java.time.Instant;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * The applicant took a request back.
 *
 * @param lifecycle number of this event in the life of the request, rising
 * @param requestId the request
 * @param owner its owner
 * @param withdrawnAt when
 */
public record RequestWithdrawn(
        long lifecycle, FinancingRequestId requestId, ApplicantId owner, Instant withdrawnAt) {}
