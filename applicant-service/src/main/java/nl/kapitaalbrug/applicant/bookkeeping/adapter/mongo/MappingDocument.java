package nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo;

import java.util.List;
import nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo.BookkeepingDocument.LineDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What an applicant chose for a firm.
 *
 * @param id applicant/pseudonym of the firm
 * @param schemaVersion form of the document
 * @param lines by account
 */
public record MappingDocument(@BsonId String id, Integer schemaVersion, List<LineDocument> lines) {}
