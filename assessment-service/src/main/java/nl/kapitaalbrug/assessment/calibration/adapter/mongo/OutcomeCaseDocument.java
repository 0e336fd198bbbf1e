package nl.kapitaalbrug.assessment.calibration.adapter.mongo;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A case as it is counted: nothing in it says of which firm it is, or when.
 *
 * @param id hash of the name of the passport
 * @param schemaVersion version of this form
 * @param version of what is known of it
 * @param letter of the class that was computed
 * @param pd probability of default in one year, 0 to 1
 * @param defaulted whether there was a default within twelve months
 */
public record OutcomeCaseDocument(
        @BsonId String id,
        Integer schemaVersion,
        Long version,
        String letter,
        Double pd,
        Boolean defaulted) {}
