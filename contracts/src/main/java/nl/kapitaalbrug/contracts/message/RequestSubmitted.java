package nl.kapitaalbrug.contracts.message;

import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;

/**
 * A revision of a request was submitted.
 *
 * @param lifecycle number of this event in the life of the request, rising; work that belongs to a
 *     lower number than the highest one seen is out of date
 * @param request the revision
 */
public record RequestSubmitted(long lifecycle, FinancingRequestSnapshot request) {}
