package nl.kapitaalbrug.applicant.bookkeeping.adapter.mongo;

import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of imported years, its index and its place with the relay. */
@Configuration(proxyBeanMethods = false)
class BookkeepingStorage {

    @Bean
    CollectionIndexes bookkeepingIndexes() {
        return CollectionIndexes.on(MongoBookkeepings.COLLECTION).index("request", "requestId");
    }

    @Bean
    OutboxCollection bookkeepingsOutbox() {
        return new OutboxCollection(MongoBookkeepings.COLLECTION);
    }
}
