package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.IndexKeySpecsConflictException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose documents are bytes under a growing number, so that a reader never holds an
 * object that a writer changes, and natural order is the order of insertion.
 */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Long> {

    private final MVMap<Long, byte[]> data;
    private final ScanGuard guard;
    private long bytesRead; // by the last query, guarded by this

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Long, byte[]> data,
            ScanGuard guard) {
        super(database, name, options, cursors);
        this.data = data;
        this.guard = guard;
    }

    // ---- reading

    /** What a client asks comes in batches; what the library asks for itself comes whole. */
    @Override
    public synchronized QueryResult handleQuery(QueryParameters parameters) {
        QueryResult result = super.handleQuery(parameters);
        if (!parameters.getQuerySelector().containsKey("$query")) {
            return result;
        }
        List<Document> answer = result.collectDocuments();
        int batchSize = parameters.getBatchSize();
        boolean fits = bytesRead <= SizedCursor.MAX_BATCH_BYTES;
        return fits && (batchSize <= 0 || answer.size() <= batchSize)
                ? result
                : inBatches(answer, batchSize);
    }

    private QueryResult inBatches(List<Document> answer, int batchSize) {
        SizedCursor cursor = new SizedCursor(cursorRegistry.generateCursorId(), answer);
        List<Document> first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Optional<Collection<Long>> plan = plan(query);
        Stream<byte[]> source =
                plan.map(positions -> positions.stream().map(data::get))
                        .orElseGet(() -> all(isNaturalDescending(orderBy)));
        bytesRead = 0;
        long[] examined = {0};
        Stream<Document> documents =
                source.map(bytes -> {
                    examined[0]++;
                    bytesRead += bytes.length;
                    return BsonBytes.decode(bytes);
                });
        QueryResult result =
                matchDocumentsFromStream(documents, query, orderBy, skip, limit, 0, fields);
        if (!isSystem()) {
            // a lucky early find must not hide that the index is missing
            boolean lucky = plan.isEmpty() && !query.isEmpty();
            long read = lucky ? data.sizeAsLong() : examined[0];
            guard.check(getFullName(), query, read, result.collectDocuments().size());
        }
        return result;
    }

    private Optional<Collection<Long>> plan(Document query) {
        return new IndexPlan(getIndexes().stream().map(MemoryIndex.class::cast).toList())
                .candidates(query);
    }

    private Stream<byte[]> all(boolean backwards) {
        return keys(backwards).map(data::get);
    }

    private Stream<Long> keys(boolean backwards) {
        Iterable<Long> keys = () -> data.cursor(null, null, backwards);
        return StreamSupport.stream(keys.spliterator(), false);
    }

    /** What an aggregation starts from. */
    @Override
    public synchronized Iterable<Document> queryAll() {
        Optional<Document> match =
                LeadingMatch.CURRENT.isBound()
                        ? LeadingMatch.CURRENT.get().take(getCollectionName())
                        : Optional.empty();
        match.filter(filter -> plan(filter).isEmpty())
                .ifPresent(filter -> guard.check(getFullName(), filter, data.size(), 0));
        return queryDocuments(match.orElseGet(Document::new), null, 0, 0, 0, null);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public int count() {
        return data.size();
    }

    @Override
    protected Document getDocument(Long position) {
        return BsonBytes.decode(data.get(position));
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return keys(false).map(key -> new DocumentWithPosition<>(getDocument(key), key));
    }

    // ---- changing

    @Override
    protected Long addDocumentInternal(Document document) {
        Long last = data.lastKey();
        Long position = last == null ? 1L : last + 1;
        data.put(position, BsonBytes.encode(document));
        return position;
    }

    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        data.put(position, BsonBytes.encode(newDocument));
    }

    @Override
    protected void removeDocument(Long position) {
        data.remove(position);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        Long position = positionOf(document);
        if (position != null) {
            getIndexes().forEach(index -> ((MemoryIndex) index).remove(document, position));
            removeDocument(position);
        }
    }

    private @Nullable Long positionOf(Document document) {
        for (Index<Long> index : getIndexes()) {
            Long position = index.getPosition(document);
            if (position != null) {
                return position;
            }
        }
        return findDocumentPosition(document);
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        List<Document> documents =
                queryDocuments(selector, null, 0, limit, 0, null).collectDocuments();
        documents.forEach(this::removeDocument);
        return documents.size();
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return wholly(() ->
                super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog));
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return wholly(() -> super.findAndModify(query));
    }

    /** The library changes indexes before the document: if that breaks off, they are remade. */
    private Document wholly(Supplier<Document> command) {
        try {
            return command.get();
        } catch (MongoServerError e) {
            throw e;
        } catch (RuntimeException e) {
            getIndexes().forEach(index -> build((MemoryIndex) index));
            throw e;
        }
    }

    // ---- indexes

    @Override
    public synchronized void addIndex(Index<Long> index) {
        for (Index<Long> present : getIndexes()) {
            if (present.getName().equals(index.getName())) {
                if (!present.hasSameOptions(index)) {
                    throw new IndexKeySpecsConflictException(index, present);
                }
                return;
            }
        }
        try {
            build((MemoryIndex) index);
        } catch (MongoServerError e) {
            throw new IndexBuildFailedException(e, this);
        }
        getIndexes().add(index);
    }

    private void build(MemoryIndex index) {
        index.clear();
        streamAllDocumentsWithPosition()
                .forEach(each -> {
                    index.checkAdd(each.getDocument(), this);
                    index.add(each.getDocument(), each.getPosition(), this);
                });
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
    }

    private boolean isSystem() {
        return getCollectionName().startsWith("system.");
    }

    // ---- sizes are not kept: nothing reads them

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("sizes are not kept");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
