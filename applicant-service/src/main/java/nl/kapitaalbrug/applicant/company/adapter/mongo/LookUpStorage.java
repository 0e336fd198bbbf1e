package nl.kapitaalbrug.applicant.company.adapter.mongo;

import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of recent look-ups and its index. */
@Configuration(proxyBeanMethods = false)
class LookUpStorage {

    @Bean
    CollectionIndexes lookUpIndexes() {
        return CollectionIndexes.on(MongoRecentLookUps.COLLECTION).index("at", "at");
    }
}
