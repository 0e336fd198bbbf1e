package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.SpendDocument;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.UsedKeys;
import nl.kapitaalbrug.support.inbox.AppliedNumbers;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A financing request as it is stored. No checks here: the mapper makes them. */
public record RequestDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        String reference,
        String owner,
        RequestStatus status,
        Integer revision,
        @Nullable List<RevisionDocument> revisions,
        Long lifecycle,
        DataOrigin origin,
        SectionsDocument sections,
        List<TimelineDocument> timeline,
        @Nullable PublicationDocument publication,
        @Nullable SharingDocument sharing,
        @Nullable List<String> members,
        @Nullable List<String> viewers,
        @Nullable List<String> assessors,
        @Nullable StatedDocument stated,
        Instant createdAt,
        Instant changedAt,
        Attempt creation,
        UsedKeys usedKeys,
        AppliedNumbers applied,
        OutboxDocument outbox) {

    /** What was handed in once; missing in requests of earlier versions, which had one at most. */
    public record RevisionDocument(
            Integer number, Instant submittedAt, DataOrigin origin, SectionsDocument sections) {}

    /** One event of the timeline. */
    public record TimelineDocument(RequestEvent event, Instant at) {}

    /** The choice of publication; missing in requests of earlier versions: not published. */
    public record PublicationDocument(Boolean published, @Nullable Instant chosenAt) {}

    /**
     * What others were last told of a draft; missing when nothing. A stage that is missing, as in
     * requests of earlier versions, is that of a draft that is written.
     */
    public record StatedDocument(
            @Nullable String company,
            @Nullable String place,
            @Nullable SbiSection sector,
            @Nullable Integer employees,
            List<SpendDocument> spend,
            List<Aim> aims,
            @Nullable Long ownContribution,
            @Nullable NeedStage stage,
            @Nullable LeaveReason leaving) {}
}
