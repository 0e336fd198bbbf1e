package nl.kapitaalbrug.support.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The database of a service that names one with {@code kapitaalbrug.mongo.uri}. */
@AutoConfiguration
@ConditionalOnProperty("kapitaalbrug.mongo.uri")
@EnableConfigurationProperties(MongoProperties.class)
public class MongoAutoConfiguration {

    /** The connection pool. */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    MongoClient mongoClient(MongoProperties properties, Environment environment) {
        String name = environment.getProperty("spring.application.name", "kapitaalbrug");
        return MongoClients.create(MongoSettings.of(properties, name));
    }

    /** The service's own database. */
    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, MongoProperties properties) {
        return client.getDatabase(properties.database());
    }

    /** Whether the database answers: part of readiness. */
    @Bean
    MongoHealth mongoHealthIndicator(MongoDatabase database) {
        return new MongoHealth(database);
    }

    /** Settings checked and indexes created before the first call. */
    @Bean
    MongoStart mongoStart(MongoDatabase database, ObjectProvider<CollectionIndexes> declared) {
        return new MongoStart(database, List.copyOf(declared.orderedStream().toList()));
    }
}
