package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;

/** A database in the durable store, with one map of that store for each collection. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    /** What the names of all maps with documents start with; database and collection follow. */
    static final String MAPS = "documents.";

    private final DurableStore store;
    private final ScanGuard guard;

    StoredDatabase(String name, DurableStore store, CursorRegistry cursors, ScanGuard guard) {
        super(name, cursors);
        this.store = store;
        this.guard = guard;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver resolver,
            Oplog oplog) {
        BulkCommands.Execution execution =
                each -> super.handleCommand(channel, command, each, resolver, oplog);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" -> BulkCommands.insert(query, execution);
            case "update" -> BulkCommands.update(query, execution);
            case "aggregate" ->
                    ScopedValue.where(
                                    LeadingMatch.CURRENT,
                                    LeadingMatch.of(query.get(command).toString(), query))
                            .call(() -> execution.run(query));
            default -> execution.run(query);
        };
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(
            String collectionName, CollectionOptions options) {
        return new StoredCollection(
                this,
                collectionName,
                options,
                cursorRegistry,
                store.map(mapOf(collectionName)),
                guard);
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new MemoryIndex(indexName, keys, true, sparse);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new MemoryIndex(indexName, keys, false, sparse);
    }

    @Override
    public void dropCollection(String collectionName, Oplog oplog) {
        super.dropCollection(collectionName, oplog);
        store.removeMap(mapOf(collectionName));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        store.mapNames(mapOf("")).forEach(store::removeMap);
    }

    @Override
    public void moveCollection(
            MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
        String oldMap = MAPS + collection.getFullName();
        super.moveCollection(oldDatabase, collection, newName);
        store.renameMap(store.map(oldMap), mapOf(newName));
    }

    private String mapOf(String collectionName) {
        return MAPS + getFullCollectionNamespace(collectionName);
    }

    @Override
    protected long getStorageSize() {
        return store.size();
    }

    @Override
    protected long getFileSize() {
        return store.size();
    }
}
