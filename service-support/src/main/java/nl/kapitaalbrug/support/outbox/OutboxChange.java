package nl.kapitaalbrug.support.outbox;

import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.support.audit.AuditChain;
import nl.kapitaalbrug.support.audit.AuditEntry;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.message.MessageId;
import nl.kapitaalbrug.support.web.Traces;
import org.bson.conversions.Bson;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one state change sends and records. It goes into the same conditional update as the change:
 * {@link #document()} for a new aggregate, {@link #update()} for an existing one. Not for use by
 * several threads, and for one attempt only: after a lost race the aggregate is read again.
 */
public final class OutboxChange {

    private static final String FIELD = "outbox.";

    private final String aggregateId;
    private final OutboxDocument before;
    private final JsonMapper json;
    private final Instant now;
    private final List<PendingMessage> messages = new ArrayList<>();
    private final List<AuditEntry> audits = new ArrayList<>();
    private long lastNumber;
    private long auditSeq;
    private String auditHead;

    OutboxChange(String aggregateId, OutboxDocument before, JsonMapper json, Clock clock) {
        this.aggregateId = aggregateId;
        this.before = before;
        this.json = json;
        this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.lastNumber = before.lastNumber();
        this.auditSeq = before.auditSeq();
        this.auditHead = before.auditHead();
    }

    /**
     * Sends a message.
     *
     * @param type what happened, with a version
     * @param destination the short name of the receiving service, as in {@code
     *     kapitaalbrug.services}
     * @param payload what can be written as JSON
     */
    public OutboxChange send(String type, String destination, Object payload) {
        MessageId id = new MessageId(aggregateId, ++lastNumber);
        messages.add(
                new PendingMessage(
                        id.toString(),
                        id.number(),
                        type,
                        destination,
                        json.writeValueAsString(payload),
                        now,
                        Traces.current()));
        return this;
    }

    /** Records what is done. */
    public OutboxChange record(AuditEvent event) {
        AuditEntry entry = AuditChain.next(aggregateId, auditSeq, auditHead, event, now);
        audits.add(entry);
        auditSeq = entry.number();
        auditHead = entry.hash();
        return this;
    }

    /** The number of the last message, to be stored where the service needs it. */
    public long lastNumber() {
        return lastNumber;
    }

    /** The outbox of a new aggregate. */
    public OutboxDocument document() {
        List<PendingMessage> allMessages = new ArrayList<>(before.messages());
        allMessages.addAll(messages);
        List<AuditEntry> allAudits = new ArrayList<>(before.audits());
        allAudits.addAll(audits);
        return new OutboxDocument(
                lastNumber,
                allMessages,
                auditSeq,
                auditHead,
                allAudits,
                !allMessages.isEmpty() || !allAudits.isEmpty(),
                before.fence(),
                before.leaseUntil(),
                before.attempts(),
                before.retryAt(),
                before.parked());
    }

    /**
     * The part of the update of an existing aggregate. The filter of that update must name the
     * version that was read; otherwise two changes could take the same numbers.
     *
     * @throws IllegalStateException when there is nothing to send or record
     */
    public Bson update() {
        if (messages.isEmpty() && audits.isEmpty()) {
            throw new IllegalStateException("The change neither sends nor records anything");
        }
        return Updates.combine(
                Updates.set(FIELD + "lastNumber", lastNumber),
                Updates.pushEach(FIELD + "messages", messages),
                Updates.set(FIELD + "auditSeq", auditSeq),
                Updates.set(FIELD + "auditHead", auditHead),
                Updates.pushEach(FIELD + "audits", audits),
                Updates.set(FIELD + "open", true));
    }
}
