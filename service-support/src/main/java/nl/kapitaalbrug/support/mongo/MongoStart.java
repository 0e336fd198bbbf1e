package nl.kapitaalbrug.support.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Checks the settings and creates the declared indexes before the service takes calls. */
final class MongoStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(MongoStart.class);

    private final MongoDatabase database;
    private final List<CollectionIndexes> declared;

    MongoStart(MongoDatabase database, List<CollectionIndexes> declared) {
        this.database = database;
        this.declared = List.copyOf(declared);
    }

    @Override
    public void afterSingletonsInstantiated() {
        MongoSettings.assertSafe(database);
        for (CollectionIndexes collection : declared) {
            if (!collection.indexes().isEmpty()) {
                database.getCollection(collection.collection()).createIndexes(collection.indexes());
            }
        }
        LOG.info("The database ({}) is ready", database.getName());
    }
}
