package nl.kapitaalbrug.financing.matching.application;

import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * Told within the process right after something of a request was written.
 *
 * @param id the request
 */
public record RequestChanged(FinancingRequestId id) {}
