package nl.kapitaalbrug.applicant.request.application;

import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * A request of one applicant. Of somebody else's request there is none.
 *
 * @param id the request
 * @param owner its owner
 */
public record OwnRequest(FinancingRequestId id, ApplicantId owner) {}
