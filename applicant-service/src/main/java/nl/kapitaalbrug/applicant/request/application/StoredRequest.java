package nl.kapitaalbrug.applicant.request.application;

import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.support.idempotency.UsedKeys;
import nl.kapitaalbrug.support.inbox.AppliedNumbers;
import nl.kapitaalbrug.support.outbox.OutboxDocument;

/**
 * A request as it was read, with what lies beside it in the same document.
 *
 * @param request the request
 * @param usedKeys the calls that changed it lately
 * @param applied the messages that it has seen
 * @param outbox what it still has to tell others
 */
public record StoredRequest(
        FinancingRequest request,
        UsedKeys usedKeys,
        AppliedNumbers applied,
        OutboxDocument outbox) {}
