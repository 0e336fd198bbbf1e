package nl.kapitaalbrug.applicant.notification.adapter.mongo;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A notification as it is stored. No checks here. */
public record NotificationDocument(
        @BsonId String id,
        Integer schemaVersion,
        String recipient,
        String kind,
        String requestId,
        String reference,
        Instant at,
        @Nullable Instant readAt,
        MailDocument mail) {

    /** What became of the mail. */
    public record MailDocument(
            String state, Integer tries, Instant nextTry, @Nullable Instant sentAt) {}
}
