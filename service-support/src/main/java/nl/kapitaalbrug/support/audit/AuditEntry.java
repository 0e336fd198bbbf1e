package nl.kapitaalbrug.support.audit;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One link of an aggregate's chain, as it is stored; boxed and without checks, so that a damaged
 * one can still be read and reported.
 *
 * @param id aggregate, slash, number
 * @param aggregateId the aggregate
 * @param number rising from 1 without gaps
 * @param at when, UTC, whole milliseconds
 * @param action see {@link AuditEvent}
 * @param actor see {@link AuditEvent}
 * @param origin see {@link AuditEvent}
 * @param result see {@link AuditEvent}
 * @param reason see {@link AuditEvent}
 * @param subject see {@link AuditEvent}
 * @param previousHash hash of the entry before, {@link AuditChain#GENESIS} for the first
 * @param hash SHA-256 over the canonical JSON (RFC 8785) of all the above, hexadecimal
 */
public record AuditEntry(
        @BsonId String id,
        String aggregateId,
        Long number,
        Instant at,
        String action,
        String actor,
        String origin,
        String result,
        @Nullable String reason,
        @Nullable String subject,
        String previousHash,
        String hash) {}
