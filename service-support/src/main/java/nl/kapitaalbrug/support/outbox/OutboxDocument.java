package nl.kapitaalbrug.support.outbox;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.support.audit.AuditChain;
import nl.kapitaalbrug.support.audit.AuditEntry;

/**
 * What an aggregate's document carries for the relay, as its component {@code outbox}. A service
 * only ever appends to it, with {@link OutboxChange}; all else belongs to the relay.
 *
 * @param lastNumber number of the last message, 0 when there was none
 * @param messages what is not delivered yet, in order
 * @param auditSeq number of the last audit entry, 0 when there is none
 * @param auditHead hash of the last audit entry
 * @param audits entries that are not in the audit collection yet, in order
 * @param open whether the relay has something to look at
 * @param fence raised by each claim: an older claim can change nothing any more
 * @param leaseUntil the claim holds until then
 * @param attempts failed tries since the last success
 * @param retryAt not before then
 * @param parked destinations that refused a message of this aggregate for good
 */
public record OutboxDocument(
        Long lastNumber,
        List<PendingMessage> messages,
        Long auditSeq,
        String auditHead,
        List<AuditEntry> audits,
        Boolean open,
        Long fence,
        Instant leaseUntil,
        Integer attempts,
        Instant retryAt,
        List<String> parked) {

    /** The outbox of an aggregate that has sent and recorded nothing. */
    public static OutboxDocument empty() {
        return new OutboxDocument(
                0L,
                List.of(),
                0L,
                AuditChain.GENESIS,
                List.of(),
                false,
                0L,
                Instant.EPOCH,
                0,
                Instant.EPOCH,
                List.of());
    }
}
