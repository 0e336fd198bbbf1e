package nl.kapitaalbrug.applicant.check.adapter.mongo;

import java.time.Instant;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A quick check as it is stored.
 *
 * @param id its own, under which it tells others of the need
 * @param need the need that is counted
 * @param facts the answers, in JSON
 */
public record CheckDocument(
        @BsonId String id,
        Integer schemaVersion,
        String code,
        String need,
        Integer step,
        String facts,
        Instant keptAt,
        Instant until,
        Attempt creation,
        OutboxDocument outbox) {}
