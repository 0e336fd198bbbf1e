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
 * @param stated the need as it was last stated, in JSON; missing when it never was
 * @param publication whether financiers may see it; missing before any choice
 * @param feedSlot slot of the last change; missing in documents of before there were slots
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
        @Nullable String stated,
        @Nullable PublicationDocument publication,
        @Nullable Long feedSlot,
        OutboxDocument outbox) {

    MatchedRequestDocument withResult(LifecycleMark mark, @Nullable MatchRecordDocument result) {
        return with(mark, result, stated, publication);
    }

    MatchedRequestDocument withStated(String need) {
        return with(lifecycle, latest, need, publication);
    }

    MatchedRequestDocument withPublication(PublicationDocument chosen) {
        return with(lifecycle, latest, stated, chosen);
    }

    private MatchedRequestDocument with(
            @Nullable LifecycleMark mark,
            @Nullable MatchRecordDocument result,
            @Nullable String need,
            @Nullable PublicationDocument chosen) {
        return new MatchedRequestDocument(
                id,
                version,
                schemaVersion,
                owner,
                mark,
                applied,
                result,
                need,
                chosen,
                feedSlot,
                outbox);
    }
}
