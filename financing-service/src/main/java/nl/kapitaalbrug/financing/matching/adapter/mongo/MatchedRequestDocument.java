package nl.kapitaalbrug.financing.matching.adapter.mongo;

import nl.kapitaalbrug.support.inbox.AppliedNumbers;
import nl.kapitaalbrug.support.inbox.LifecycleMark;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one request.
 *
 * @param id the request
 * @param version raised by each change
 * @param schemaVersion version of this form
 * @param owner who may read it
 * @param lifecycle the highest event in the life of the request that was heard of
 * @param applied which messages were applied
 * @param latest the newest result; missing when the request was taken back before it was matched
 * @param outbox what is to be sent and recorded
 */
public record MatchedRequestDocument(
        @BsonId String id,
        Long version,
        Integer schemaVersion,
        String owner,
        @Nullable LifecycleMark lifecycle,
        AppliedNumbers applied,
        @Nullable MatchRecordDocument latest,
        OutboxDocument outbox) {}
