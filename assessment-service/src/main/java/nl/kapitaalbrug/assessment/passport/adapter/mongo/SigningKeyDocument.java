package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import java.time.Instant;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is stored.
 *
 * @param id its name in seals; one for each period
 * @param schemaVersion version of this form
 * @param version rising with each change
 * @param madeAt when
 * @param publicKey JSON Web Key without the private part
 * @param secret the whole key, encrypted; missing once another key seals
 * @param outbox what is still to be recorded
 */
public record SigningKeyDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        Instant madeAt,
        String publicKey,
        @Nullable String secret,
        OutboxDocument outbox) {}
