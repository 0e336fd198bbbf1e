package nl.kapitaalbrug.assessment.calibration.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import nl.kapitaalbrug.assessment.calibration.application.Comparisons;
import nl.kapitaalbrug.assessment.calibration.domain.Agreement;
import nl.kapitaalbrug.assessment.calibration.domain.Comparison;
import nl.kapitaalbrug.support.mongo.Inserts;
import org.springframework.stereotype.Repository;

/** One document for each decision; the id decides that it counts once. */
@Repository
final class MongoComparisons implements Comparisons {

    static final String COLLECTION = "comparisons";

    private static final int SCHEMA_VERSION = 1;
    private static final String CLASS_STEPS = "classSteps";

    private final MongoCollection<ComparisonDocument> comparisons;

    MongoComparisons(MongoDatabase database) {
        this.comparisons = database.getCollection(COLLECTION, ComparisonDocument.class);
    }

    @Override
    public void keep(String key, Comparison comparison) {
        Inserts.add(
                comparisons,
                new ComparisonDocument(
                        key,
                        SCHEMA_VERSION,
                        comparison.classSteps(),
                        comparison.levelSteps(),
                        comparison.at()));
    }

    @Override
    public Agreement agreement() {
        long same = comparisons.countDocuments(Filters.eq(CLASS_STEPS, 0));
        long better = comparisons.countDocuments(Filters.lt(CLASS_STEPS, 0));
        long worse = comparisons.countDocuments(Filters.gt(CLASS_STEPS, 0));
        return new Agreement(same + better + worse, same, better, worse);
    }
}
