package nl.kapitaalbrug.support.outbox;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Creates the index by which the relay finds its work, in every collection that has outboxes. */
final class OutboxIndexes implements SmartInitializingSingleton {

    private final MongoDatabase database;
    private final List<OutboxCollection> collections;

    OutboxIndexes(MongoDatabase database, List<OutboxCollection> collections) {
        this.database = database;
        this.collections = List.copyOf(collections);
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (OutboxCollection collection : collections) {
            CollectionIndexes indexes = collection.indexes();
            database.getCollection(indexes.collection()).createIndexes(indexes.indexes());
        }
    }
}
