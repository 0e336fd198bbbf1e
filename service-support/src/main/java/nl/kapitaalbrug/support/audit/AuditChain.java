package nl.kapitaalbrug.support.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.support.json.CanonicalJson;
import nl.kapitaalbrug.support.json.Hashes;
import nl.kapitaalbrug.support.message.MessageId;
import org.jspecify.annotations.Nullable;

/** Makes the links of a chain and knows their hashes. */
public final class AuditChain {

    /** What the first entry of each chain names as the hash before it. */
    public static final String GENESIS = "0".repeat(64);

    private AuditChain() {}

    /**
     * The entry that follows.
     *
     * @param lastNumber number of the last entry, 0 when there is none
     * @param head hash of the last entry, {@link #GENESIS} when there is none
     */
    public static AuditEntry next(
            String aggregateId, long lastNumber, String head, AuditEvent event, Instant at) {
        long number = lastNumber + 1;
        AuditEntry open =
                new AuditEntry(
                        new MessageId(aggregateId, number).toString(),
                        aggregateId,
                        number,
                        at.truncatedTo(ChronoUnit.MILLIS),
                        event.action(),
                        event.actor(),
                        event.origin(),
                        event.result(),
                        event.reason(),
                        event.subject(),
                        head,
                        "");
        return withHash(open, hashOf(open));
    }

    /** The hash that the entry's content has, whatever it says itself. */
    public static String hashOf(AuditEntry entry) {
        Map<String, Object> content = new TreeMap<>();
        put(content, "id", entry.id());
        put(content, "aggregateId", entry.aggregateId());
        put(content, "number", entry.number());
        put(content, "at", entry.at() == null ? null : entry.at().toString());
        put(content, "action", entry.action());
        put(content, "actor", entry.actor());
        put(content, "origin", entry.origin());
        put(content, "result", entry.result());
        put(content, "reason", entry.reason());
        put(content, "subject", entry.subject());
        put(content, "previousHash", entry.previousHash());
        return Hashes.sha256(CanonicalJson.of(content));
    }

    private static void put(Map<String, Object> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, value);
        }
    }

    private static AuditEntry withHash(AuditEntry entry, String hash) {
        return new AuditEntry(
                entry.id(),
                entry.aggregateId(),
                entry.number(),
                entry.at(),
                entry.action(),
                entry.actor(),
                entry.origin(),
                entry.result(),
                entry.reason(),
                entry.subject(),
                entry.previousHash(),
                hash);
    }
}
