package nl.kapitaalbrug.financing.matching.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.kapitaalbrug.financing.catalogue.application.CatalogueFiles;
import nl.kapitaalbrug.financing.matching.application.MatchingProperties;
import nl.kapitaalbrug.financing.matching.domain.MatchingParameters;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import nl.kapitaalbrug.support.readers.ReadersConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the storage of matching needs around it. */
@Configuration(proxyBeanMethods = false)
@Import(ReadersConfiguration.class)
@EnableConfigurationProperties(MatchingProperties.class)
class MatchingStorage {

    @Bean
    OutboxCollection matchedRequestsOutbox() {
        return new OutboxCollection(RequestDocuments.COLLECTION);
    }

    /** Other copies of the service find by it what this one changed. */
    @Bean
    CollectionIndexes matchedRequestsIndexes() {
        return CollectionIndexes.on(RequestDocuments.COLLECTION).index("feedSlot", "feedSlot");
    }

    @Bean
    KeptEditions editions(
            MongoDatabase database,
            CatalogueFiles files,
            List<MatchingParameters> parameters,
            MatchingProperties properties) {
        MatchingParameters current =
                parameters.stream()
                        .filter(one -> one.version().equals(properties.parameters()))
                        .findAny()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "kapitaalbrug.matching.parameters (%s) names no edition"
                                                .formatted(properties.parameters())));
        return new KeptEditions(database, files, parameters, current);
    }
}
