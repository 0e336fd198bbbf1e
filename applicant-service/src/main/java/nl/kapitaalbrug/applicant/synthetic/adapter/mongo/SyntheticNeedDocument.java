package nl.kapitaalbrug.applicant.synthetic.adapter.mongo;

import java.time.Instant;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic need as it is stored: what it says lies in the messages about it.
 *
 * @param id its name
 * @param schemaVersion form of the document
 * @param number its number, from 1
 * @param parameters version of the shares that it was made from
 * @param kind EXPLORED, DOSSIER or SUBMITTED
 * @param matchedAt when it was matched; missing while it was not
 * @param outbox what others are still to be told
 */
public record SyntheticNeedDocument(
        @BsonId String id,
        Integer schemaVersion,
        Integer number,
        String parameters,
        String kind,
        @Nullable Instant matchedAt,
        OutboxDocument outbox) {}
