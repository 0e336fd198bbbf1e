package nl.kapitaalbrug.applicant.document.adapter.mongo;

import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of documents, its indexes and its place with the relay. */
@Configuration(proxyBeanMethods = false)
class DocumentStorage {

    @Bean
    CollectionIndexes documentIndexes() {
        return CollectionIndexes.on(MongoDocuments.COLLECTION)
                .unique("place", "place")
                .unique("hash", "hash")
                .index("owner", "owner")
                .index("content", "content")
                .index("state", "state");
    }

    @Bean
    OutboxCollection documentsOutbox() {
        return new OutboxCollection(MongoDocuments.COLLECTION);
    }
}
