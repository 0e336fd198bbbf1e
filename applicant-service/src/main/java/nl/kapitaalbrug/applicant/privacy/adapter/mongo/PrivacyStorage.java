package nl.kapitaalbrug.applicant.privacy.adapter.mongo;

import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of wishes to be erased and its index. */
@Configuration(proxyBeanMethods = false)
class PrivacyStorage {

    @Bean
    CollectionIndexes erasureIndexes() {
        return CollectionIndexes.on(MongoErasures.COLLECTION).index("open", "open");
    }
}
