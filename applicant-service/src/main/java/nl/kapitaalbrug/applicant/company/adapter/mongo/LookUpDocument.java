package nl.kapitaalbrug.applicant.company.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the register as it is stored: {@code owner/number} is the id.
 *
 * @param sector letter of the section
 */
public record LookUpDocument(
        @BsonId String id,
        Integer schemaVersion,
        Instant at,
        String kvkNumber,
        @Nullable String name,
        @Nullable String legalForm,
        @Nullable LocalDate startDate,
        @Nullable Integer employees,
        List<ActivityDocument> activities,
        @Nullable String sector,
        @Nullable String town,
        @Nullable String municipality) {

    /** One activity. */
    public record ActivityDocument(String code, @Nullable String description, Boolean main) {}
}
