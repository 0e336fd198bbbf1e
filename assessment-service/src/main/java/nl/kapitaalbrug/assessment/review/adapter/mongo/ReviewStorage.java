package nl.kapitaalbrug.assessment.review.adapter.mongo;

import nl.kapitaalbrug.assessment.review.application.Interests;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import nl.kapitaalbrug.support.readers.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of the reviews with its indexes and outbox, and who has an interest. */
@Configuration(proxyBeanMethods = false)
class ReviewStorage {

    @Bean
    CollectionIndexes reviewIndexes() {
        return CollectionIndexes.on(MongoReviews.COLLECTION)
                .index("queue", "underWay", "dueOn")
                .index("state", "state", "openedAt")
                .index("request", "requestId", "revision", "number");
    }

    @Bean
    OutboxCollection reviewOutbox() {
        return new OutboxCollection(MongoReviews.COLLECTION);
    }

    @Bean
    Interests interests(Readers readers) {
        return readers::include;
    }
}
