package nl.kapitaalbrug.applicant.notification.adapter.mongo;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/** Whether a person wants mail; there is none for who never chose. */
public record MailChoiceDocument(
        @BsonId String id, Integer schemaVersion, Boolean wanted, Instant chosenAt) {}
