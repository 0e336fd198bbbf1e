package nl.kapitaalbrug.assessment.calibration.adapter.mongo;

import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collections of the comparisons, later outcomes and cases with their indexes. */
@Configuration(proxyBeanMethods = false)
class ComparisonStorage {

    @Bean
    CollectionIndexes comparisonIndexes() {
        return CollectionIndexes.on(MongoComparisons.COLLECTION).index("classSteps", "classSteps");
    }

    @Bean
    CollectionIndexes laterOutcomeIndexes() {
        return CollectionIndexes.on(MongoLaterOutcomes.COLLECTION)
                .index("request", MongoLaterOutcomes.REQUEST);
    }

    @Bean
    OutboxCollection laterOutcomeOutbox() {
        return new OutboxCollection(MongoLaterOutcomes.COLLECTION);
    }

    @Bean
    CollectionIndexes outcomeCaseIndexes() {
        return CollectionIndexes.on(MongoOutcomeCases.COLLECTION)
                .index("letter", MongoOutcomeCases.LETTER);
    }
}
