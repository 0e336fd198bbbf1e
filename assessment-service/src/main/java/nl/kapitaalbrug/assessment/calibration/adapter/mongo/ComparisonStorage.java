package nl.kapitaalbrug.assessment.calibration.adapter.mongo;

import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of the comparisons with its index. */
@Configuration(proxyBeanMethods = false)
class ComparisonStorage {

    @Bean
    CollectionIndexes comparisonIndexes() {
        return CollectionIndexes.on(MongoComparisons.COLLECTION).index("classSteps", "classSteps");
    }
}
