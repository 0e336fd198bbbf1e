package nl.kapitaalbrug.assessment.calibration.adapter.mongo;

import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a firm, as it is stored.
 *
 * @param id {@code outcome}, request, revision and 1, with dots between them
 * @param schemaVersion version of this form
 * @param version rising with each change
 * @param requestId the request
 * @param revision the revision that was assessed
 * @param kind what; none when it was erased
 * @param observedOn on which day, as ISO 8601; none when it was erased
 * @param outbox what is still to be sent and recorded
 */
public record LaterOutcomeDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        String requestId,
        Integer revision,
        @Nullable String kind,
        @Nullable String observedOn,
        OutboxDocument outbox) {}
