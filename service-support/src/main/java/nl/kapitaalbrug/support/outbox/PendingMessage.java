package nl.kapitaalbrug.support.outbox;

import java.time.Instant;

/**
 * A message that waits inside its aggregate; boxed and without checks, as documents are.
 *
 * @param messageId aggregate, slash, number
 * @param number rising from 1 within the aggregate
 * @param type what happened, with a version
 * @param destination the short name of the receiving service
 * @param payload the data as JSON
 * @param createdAt when it happened
 * @param traceId the trace of the call that made it
 */
public record PendingMessage(
        String messageId,
        Long number,
        String type,
        String destination,
        String payload,
        Instant createdAt,
        String traceId) {}
