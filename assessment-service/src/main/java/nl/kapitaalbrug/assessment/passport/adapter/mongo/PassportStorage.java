package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import nl.kapitaalbrug.support.readers.ReadersConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The collections of the passports with their indexes and outboxes. */
@Configuration(proxyBeanMethods = false)
@Import(ReadersConfiguration.class)
class PassportStorage {

    @Bean
    CollectionIndexes passportIndexes() {
        return CollectionIndexes.on(MongoPassports.COLLECTION)
                .index("request", "requestId", "owner", "revision", "number");
    }

    @Bean
    OutboxCollection passportOutbox() {
        return new OutboxCollection(MongoPassports.COLLECTION);
    }

    @Bean
    OutboxCollection signingKeyOutbox() {
        return new OutboxCollection(MongoSigningKeys.COLLECTION);
    }

    @Bean
    OutboxCollection withdrawalOutbox() {
        return new OutboxCollection(MongoWithdrawals.COLLECTION);
    }
}
