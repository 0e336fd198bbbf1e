package nl.kapitaalbrug.support.inbox;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import nl.kapitaalbrug.support.outbox.OutboxAutoConfiguration;
import nl.kapitaalbrug.support.outbox.OwnInbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The inbox of a service that has a {@link MessageHandler}. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnBean({MongoDatabase.class, MessageHandler.class})
public class InboxAutoConfiguration {

    /** What cannot be used. */
    @Bean
    ParkedMessages parkedMessages(
            MongoDatabase database, Clock clock, ObjectProvider<MeterRegistry> metrics) {
        return new ParkedMessages(
                database, clock, metrics.getIfAvailable(SimpleMeterRegistry::new));
    }

    /** Its indexes. */
    @Bean
    CollectionIndexes parkedMessageIndexes() {
        return ParkedMessages.indexes();
    }

    /** What takes messages. */
    @Bean
    Inbox inbox(
            List<MessageHandler<?>> handlers,
            ParkedMessages parked,
            @Qualifier("tolerantJsonMapper") JsonMapper json) {
        return new Inbox(handlers, parked, json);
    }

    /** Where the service's messages to itself come in. */
    @Bean
    OwnInbox ownInbox(Inbox inbox) {
        return inbox::receive;
    }

    /** Where they come in. */
    @Bean
    MessagesController messagesController(Inbox inbox) {
        return new MessagesController(inbox);
    }

    /** A new release may be able to use what the old one parked. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> retryOfParkedMessages(Inbox inbox) {
        return event -> inbox.retryParked();
    }
}
