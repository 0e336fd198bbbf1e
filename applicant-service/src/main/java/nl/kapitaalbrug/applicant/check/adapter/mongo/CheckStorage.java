package nl.kapitaalbrug.applicant.check.adapter.mongo;

import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of quick checks, its indexes and its place with the relay. */
@Configuration(proxyBeanMethods = false)
class CheckStorage {

    @Bean
    CollectionIndexes checkIndexes() {
        return CollectionIndexes.on(MongoChecks.COLLECTION)
                .unique("code", "code")
                .unique("creation", Attempt.indexFields("creation"))
                .index("until", "until");
    }

    @Bean
    OutboxCollection checksOutbox() {
        return new OutboxCollection(MongoChecks.COLLECTION);
    }
}
