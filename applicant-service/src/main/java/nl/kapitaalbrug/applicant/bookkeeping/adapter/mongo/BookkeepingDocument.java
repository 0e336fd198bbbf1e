package nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year of a request as it is stored.
 *
 * @param id request/year
 * @param schemaVersion form of the document
 * @param version rising with each change
 * @param requestId the request
 * @param owner its applicant
 * @param fiscalYear the year in which it ends
 * @param firstDay its first day
 * @param lastDay its last day
 * @param software which made the file
 * @param balances closing balances
 * @param mapping chosen lines
 * @param importedAt when the file came in
 * @param outbox what is to be recorded
 */
public record BookkeepingDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        String requestId,
        String owner,
        Integer fiscalYear,
        LocalDate firstDay,
        LocalDate lastDay,
        String software,
        List<BalanceDocument> balances,
        List<LineDocument> mapping,
        Instant importedAt,
        OutboxDocument outbox) {

    /** A closing balance, debit positive. */
    public record BalanceDocument(String account, String name, @Nullable String code, Long cents) {}

    /** A line that was chosen for an account. */
    public record LineDocument(String account, String line) {}
}
