package nl.kapitaalbrug.assessment.calibration.adapter.mongo;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A comparison as it is stored, once.
 *
 * @param id hash of the name of the decision
 * @param schemaVersion version of this form
 * @param classSteps positions from the computed class to that of people
 * @param levelSteps levels from the computed one to that of people
 * @param at when they decided
 */
public record ComparisonDocument(
        @BsonId String id,
        Integer schemaVersion,
        Integer classSteps,
        Integer levelSteps,
        Instant at) {}
