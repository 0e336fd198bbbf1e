package nl.kapitaalbrug.support.readers;

import com.mongodb.client.MongoDatabase;
import nl.kapitaalbrug.contracts.message.ReadersChosen;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.outbox.MessageRelay;
import nl.kapitaalbrug.support.outbox.Outbox;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For a service that shows others than its owner what it found about a request (ADR 0037). */
@Configuration(proxyBeanMethods = false)
public class ReadersConfiguration {

    /** Who they are. */
    @Bean
    public Readers readers(MongoDatabase database, Outbox outbox, MessageRelay relay) {
        return new Readers(database, outbox, relay);
    }

    /** Takes the messages about them. */
    @Bean
    public MessageHandler<ReadersChosen> onReadersChosen(Readers readers) {
        return new OnReadersChosen(readers);
    }

    /** Their records are moved by the relay. */
    @Bean
    public OutboxCollection readersOutbox() {
        return new OutboxCollection(Readers.COLLECTION);
    }
}
