package nl.kapitaalbrug.applicant.synthetic.adapter.mongo;

import nl.kapitaalbrug.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of synthetic needs with the relay; they are looked up by their names only. */
@Configuration(proxyBeanMethods = false)
class SyntheticStorage {

    @Bean
    OutboxCollection syntheticOutbox() {
        return new OutboxCollection(MongoSyntheticNeeds.COLLECTION);
    }
}
