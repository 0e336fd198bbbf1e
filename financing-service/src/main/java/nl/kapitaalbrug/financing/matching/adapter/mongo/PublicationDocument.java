package nl.kapitaalbrug.financing.matching.adapter.mongo;

import java.time.Instant;

/**
 * Whether financiers may see a request.
 *
 * @param published whether they may
 * @param dealId random name of the deal; another one each time it is published again
 * @param chosenAt when the applicant chose
 */
public record PublicationDocument(Boolean published, String dealId, Instant chosenAt) {}
