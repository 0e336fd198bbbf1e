package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import nl.kapitaalbrug.support.inbox.LifecycleMark;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The mark that a request was taken back; it may stand before anything else of the request.
 *
 * @param id the request
 * @param schemaVersion version of this form
 * @param version rising with each change
 * @param lifecycle the highest number in the life of the request at which it was taken back
 * @param outbox what is still to be recorded
 */
public record WithdrawalDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        LifecycleMark lifecycle,
        OutboxDocument outbox) {}
