package nl.kapitaalbrug.support.readers;

import java.util.List;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The readers of one request; it may stand before anything else of the request.
 *
 * @param id the request
 * @param schemaVersion version of this form
 * @param version version of the request at which it was told
 * @param people their subjects
 * @param outbox what is still to be recorded
 */
public record ReadersDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        List<String> people,
        OutboxDocument outbox) {}
