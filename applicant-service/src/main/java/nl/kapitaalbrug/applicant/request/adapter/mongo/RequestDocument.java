package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.UsedKeys;
import nl.kapitaalbrug.support.inbox.AppliedNumbers;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/** A financing request as it is stored. No checks here: the mapper makes them. */
public record RequestDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        String reference,
        String owner,
        RequestStatus status,
        Integer revision,
        Long lifecycle,
        DataOrigin origin,
        SectionsDocument sections,
        List<TimelineDocument> timeline,
        Instant createdAt,
        Instant changedAt,
        Attempt creation,
        UsedKeys usedKeys,
        AppliedNumbers applied,
        OutboxDocument outbox) {

    /** One event of the timeline. */
    public record TimelineDocument(RequestEvent event, Instant at) {}
}
