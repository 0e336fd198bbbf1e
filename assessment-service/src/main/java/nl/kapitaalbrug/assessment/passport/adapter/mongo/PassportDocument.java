package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A passport as it is stored. It is written once; only the relay touches its outbox afterwards. The
 * request and the assessment are kept as the canonical JSON of the published language, the form in
 * which they came and went.
 *
 * @param id request, revision and number, with dots between them
 * @param schemaVersion version of this form
 * @param requestId the request
 * @param owner who may see it
 * @param revision revision of the request
 * @param number number of the passport within the revision
 * @param lifecycle number of the submission in the life of the request
 * @param assessedAt when it was assessed
 * @param parameterVersion which parameters were used
 * @param inputs the request as JSON
 * @param assessment the assessment as JSON
 * @param attention why people are to look at it; missing in passports of before reviews
 * @param decision what people decided, as JSON; missing when it was computed only
 * @param seal JSON Web Signature of it; missing in passports of before seals
 * @param outbox what is still to be sent and recorded
 */
public record PassportDocument(
        @BsonId String id,
        Integer schemaVersion,
        String requestId,
        String owner,
        Integer revision,
        Integer number,
        Long lifecycle,
        Instant assessedAt,
        String parameterVersion,
        String inputs,
        String assessment,
        @Nullable List<String> attention,
        @Nullable String decision,
        @Nullable String seal,
        OutboxDocument outbox) {}
