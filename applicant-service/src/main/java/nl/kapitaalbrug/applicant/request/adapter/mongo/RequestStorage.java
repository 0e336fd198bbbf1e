package nl.kapitaalbrug.applicant.request.adapter.mongo;

import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of requests, its indexes and its place with the relay. */
@Configuration(proxyBeanMethods = false)
class RequestStorage {

    @Bean
    CollectionIndexes requestIndexes() {
        return CollectionIndexes.on(MongoFinancingRequests.COLLECTION)
                .index("owner", "owner", "createdAt")
                .index("members", "members")
                .index("viewers", "viewers")
                .index("erasing", "erasing")
                .index("left", "status", "changedAt")
                .unique("reference", "reference")
                .unique("creation", Attempt.indexFields("creation"));
    }

    @Bean
    OutboxCollection requestsOutbox() {
        return new OutboxCollection(MongoFinancingRequests.COLLECTION);
    }
}
