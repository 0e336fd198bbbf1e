package nl.kapitaalbrug.contracts.message;

import java.time.Instant;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * A request was erased at the wish of its owner; it was taken back before. Whoever heard of it
 * forgets what it said and whose it was.
 *
 * @param requestId the request
 * @param erasedAt when
 */
public record RequestErased(FinancingRequestId requestId, Instant erasedAt) {}
