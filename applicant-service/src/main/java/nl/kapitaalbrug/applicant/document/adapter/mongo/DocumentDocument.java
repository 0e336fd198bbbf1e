package nl.kapitaalbrug.applicant.document.adapter.mongo;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document, as it is stored. Of a removed one only id, version, state and outbox
 * are left.
 *
 * @param id its name for good
 * @param schemaVersion form of the document
 * @param version rising with each change
 * @param owner its applicant
 * @param place owner/number of the place that it takes; unique, so that the limits hold
 * @param hash owner/hash of the content; unique, so that the same content is the same document
 * @param kind what it is about
 * @param proves code of the statement of the technology questionnaire that it is to prove; missing
 *     for none
 * @param name its name
 * @param type what the content is
 * @param size number of bytes
 * @param content where the bytes lie
 * @param state how far it is
 * @param scanner which scanner decided
 * @param requests to which it is attached
 * @param uploadedAt when it came in
 * @param triedAt when it came in or was scanned last
 * @param outbox what is to be recorded
 */
public record DocumentDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        @Nullable String owner,
        String place,
        String hash,
        @Nullable String kind,
        @Nullable String proves,
        @Nullable String name,
        @Nullable String type,
        @Nullable Long size,
        @Nullable String content,
        String state,
        @Nullable String scanner,
        @Nullable List<String> requests,
        @Nullable Instant uploadedAt,
        Instant triedAt,
        OutboxDocument outbox) {}
