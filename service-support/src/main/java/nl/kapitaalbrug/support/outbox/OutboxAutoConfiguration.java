package nl.kapitaalbrug.support.outbox;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.kapitaalbrug.support.audit.AuditTrail;
import nl.kapitaalbrug.support.json.JsonAutoConfiguration;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.mongo.MongoAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox and its relay. Credentials come from a bean named {@code messageTokens}: short name of
 * the receiving service in, bearer token out; it throws when there is none now.
 */
@AutoConfiguration(after = {JsonAutoConfiguration.class, MongoAutoConfiguration.class})
@ConditionalOnBean(MongoDatabase.class)
@EnableConfigurationProperties({OutboxProperties.class, ServicesProperties.class})
public class OutboxAutoConfiguration {

    /** The time, unless the application has its own. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Where state changes say what they send and record. */
    @Bean
    Outbox outbox(JsonMapper json, Clock clock) {
        return new Outbox(json, clock);
    }

    /** Where audit entries are kept. */
    @Bean
    AuditTrail auditTrail(MongoDatabase database) {
        return new AuditTrail(database);
    }

    /** The audit collection's indexes. */
    @Bean
    CollectionIndexes auditIndexes() {
        return AuditTrail.indexes();
    }

    /** The outbox index of every collection that has outboxes. */
    @Bean
    OutboxIndexes outboxIndexes(
            MongoDatabase database, ObjectProvider<OutboxCollection> collections) {
        return new OutboxIndexes(database, collections.orderedStream().toList());
    }

    /** The index of the copies of what was sent. */
    @Bean
    CollectionIndexes sentMessageIndexes() {
        return CollectionIndexes.on(SentMessage.COLLECTION).index("aggregate", "aggregateId");
    }

    /** The way to other services. */
    @Bean
    @ConditionalOnMissingBean
    MessageClient messageClient(
            ServicesProperties services,
            @Qualifier("messageTokens") ObjectProvider<Function<String, String>> tokens,
            ObjectProvider<OwnInbox> own,
            JsonMapper json) {
        return new OwnMessages(
                new FeignMessageClient(services, tokens.getIfAvailable(), json),
                own::getIfAvailable,
                json);
    }

    /** The relay with its threads. */
    @Bean
    MessageRelay messageRelay(
            MongoDatabase database,
            ObjectProvider<OutboxCollection> collections,
            Clock clock,
            OutboxProperties properties,
            Sender sender) {
        List<OutboxCollection> all = collections.orderedStream().toList();
        OutboxRelay relay =
                new OutboxRelay(
                        new RelayStorage(database, all, clock),
                        sender,
                        properties,
                        RandomGenerator.getDefault());
        return new MessageRelay(relay, properties);
    }

    /** Envelope, breaker and metrics. */
    @Bean
    Sender outboxSender(
            Environment environment,
            MessageClient client,
            OutboxProperties properties,
            ObjectProvider<MeterRegistry> registry,
            JsonMapper json,
            Clock clock) {
        return new Sender(
                "/" + environment.getProperty("spring.application.name", "unnamed-service"),
                client,
                new Breakers(properties.breakerWait(), clock),
                new RelayMetrics(registry.getIfAvailable(SimpleMeterRegistry::new)),
                json);
    }
}
