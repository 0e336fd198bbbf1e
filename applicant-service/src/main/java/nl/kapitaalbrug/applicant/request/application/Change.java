package nl.kapitaalbrug.applicant.request.application;

import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.UsedKeys;
import nl.kapitaalbrug.support.inbox.AppliedNumbers;

/**
 * Everything that one change stores at once.
 *
 * @param after the request as it becomes
 * @param event the record of it
 * @param messages what other services are told
 * @param usedKeys the calls that changed it, this one included
 * @param applied the messages that it has seen, this one included
 */
public record Change(
        FinancingRequest after,
        AuditEvent event,
        List<Outgoing> messages,
        UsedKeys usedKeys,
        AppliedNumbers applied) {

    /**
     * A message to another service.
     *
     * @param type type with version
     * @param destination short name of the service
     * @param data what can be written as JSON
     */
    public record Outgoing(String type, String destination, Object data) {}

    public Change {
        messages = List.copyOf(messages);
    }
}
