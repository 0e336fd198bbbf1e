package nl.kapitaalbrug.applicant.request.application;

import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * A request of which one person is the owner or a participant. Of anybody else's request there is
 * none.
 *
 * @param id the request
 * @param person who asks
 */
public record OwnRequest(FinancingRequestId id, ApplicantId person) {}
