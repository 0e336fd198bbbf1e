package nl.kapitaalbrug.applicant.privacy.adapter.mongo;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A wish to be erased: under the person while it is open, under a random id once it is done. */
public record ErasureDocument(
        @BsonId String id,
        Integer schemaVersion,
        Boolean open,
        Instant requestedAt,
        @Nullable Instant doneAt) {}
