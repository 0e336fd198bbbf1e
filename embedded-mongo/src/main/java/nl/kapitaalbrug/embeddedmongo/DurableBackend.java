package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers commands on the durable store: a change is on disk before its answer goes out. */
final class DurableBackend extends AbstractMongoBackend {

    private final DurableStore store;
    private final ScanGuard guard;
    private final Map<String, MongoDatabase> open = new ConcurrentHashMap<>();

    DurableBackend(DurableStore store, ScanGuard guard) {
        this.store = store;
        this.guard = guard;
        store.write(() -> {
            openAll();
            return true;
        });
    }

    private void openAll() {
        store.mapNames(StoredDatabase.MAPS).stream()
                .map(name -> name.substring(StoredDatabase.MAPS.length()))
                .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return open.computeIfAbsent(
                databaseName, name -> new StoredDatabase(name, store, getCursorRegistry(), guard));
    }

    /** Answers a refusal itself: the library would log the whole document with it. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            Document answer = new Document("ok", 0.0);
            answer.append("errmsg", e.getMessageWithoutErrorCode());
            if (e instanceof MongoServerError error) {
                answer.append("code", error.getCode());
                answer.putIfNotNull("codeName", error.getCodeName());
            }
            return answer;
        }
    }

    @Override
    public Document handleCommand(
            Channel channel, String databaseName, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello" -> hello(channel, databaseName, query);
            case "ismaster", "ping", "buildinfo", "getmore", "killcursors" ->
                    super.handleCommand(channel, databaseName, command, query);
            case "find", "count", "distinct", "listcollections", "listindexes", "listdatabases" ->
                    store.read(() -> super.handleCommand(channel, databaseName, command, query));
            case "aggregate" -> aggregate(channel, databaseName, command, query);
            case "drop", "dropdatabase", "renamecollection", "dropindexes" ->
                    store.writeAlone(
                            () -> super.handleCommand(channel, databaseName, command, query));
            default ->
                    store.write(() -> super.handleCommand(channel, databaseName, command, query));
        };
    }

    /** The library knows this command by its old name only. */
    private Document hello(Channel channel, String databaseName, Document query) {
        Document answer = super.handleCommand(channel, databaseName, "ismaster", query);
        return answer.append("isWritablePrimary", true);
    }

    private Document aggregate(
            Channel channel, String databaseName, String command, Document query) {
        return writes(query.get("pipeline"))
                ? store.write(() -> super.handleCommand(channel, databaseName, command, query))
                : store.read(() -> super.handleCommand(channel, databaseName, command, query));
    }

    private static boolean writes(Object pipeline) {
        return pipeline instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getLast() instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    @Override
    protected Document handleGetMore(String databaseName, String command, Document query) {
        // the library refuses 0, although it reads a missing batch size as 0
        query.computeIfAbsent("batchSize", key -> Integer.MAX_VALUE);
        return super.handleGetMore(databaseName, command, query);
    }

    @Override
    public void dropDatabase(String database) {
        super.dropDatabase(database);
        open.remove(database);
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
