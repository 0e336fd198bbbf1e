package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index in memory, made from the documents when the server starts: it cannot disagree with them
 * after a crash. It finds documents by its first key or by all keys, and holds uniqueness.
 *
 * <p>Used under the lock of its collection only.
 */
final class MemoryIndex extends Index<Long> {

    private static final int DOTTED_FIELD_NAME = 57;

    private final boolean unique;
    private final Postings byFirstKey = new Postings();
    private final Postings byAllKeys = new Postings();
    private long entries;
    private boolean arrays;

    MemoryIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        super(name, keys, sparse);
        this.unique = unique;
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && unique == other.isUnique()
                && toIndexDescription().equals(other.toIndexDescription());
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        refuseDuplicates(document, null, collection);
    }

    private void refuseDuplicates(
            Document document, @Nullable Long own, MongoCollection<Long> collection) {
        for (KeyValue key : keysOf(document)) {
            Long owner = unique ? first(equalTo(key)) : null;
            if (owner != null && !owner.equals(own)) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        Set<KeyValue> keys = keysOf(document);
        arrays |= keys.size() > 1 || hasArray(document);
        for (KeyValue key : keys) {
            byFirstKey.add(key.get(0), position);
            if (isCompoundIndex()) {
                byAllKeys.add(key, position);
            }
        }
        entries += keys.isEmpty() ? 0 : 1;
    }

    void remove(Document document, Long position) {
        Set<KeyValue> keys = keysOf(document);
        for (KeyValue key : keys) {
            byFirstKey.remove(key.get(0), position);
            if (isCompoundIndex()) {
                byAllKeys.remove(key, position);
            }
        }
        entries -= keys.isEmpty() ? 0 : 1;
    }

    @Override
    public @Nullable Long remove(Document document) {
        Long position = getPosition(document);
        if (position != null) {
            remove(document, position);
        }
        return position;
    }

    /** Where the document stands, as far as this index can tell: only a unique one can. */
    @Override
    public @Nullable Long getPosition(Document document) {
        if (unique) {
            for (KeyValue key : keysOf(document)) {
                return first(equalTo(key));
            }
        }
        return null;
    }

    @Override
    public void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<Long> collection) {
        for (String field : newDocument.keySet()) {
            if (field.contains(".")) {
                throw new MongoServerError(
                        DOTTED_FIELD_NAME,
                        "DottedFieldName",
                        "The dotted field '%s' is not valid for storage.".formatted(field));
            }
        }
        refuseDuplicates(newDocument, getPosition(oldDocument), collection);
    }

    @Override
    public void updateInPlace(
            Document oldDocument,
            Document newDocument,
            Long position,
            MongoCollection<Long> collection) {
        if (!keysOf(oldDocument).equals(keysOf(newDocument))) {
            remove(oldDocument, position);
            add(newDocument, position, collection);
        }
    }

    private Set<KeyValue> keysOf(Document document) {
        if (isSparse() && keys().stream().allMatch(key -> isMissing(document, key))) {
            return Set.of();
        }
        return getKeyValues(document);
    }

    private static boolean isMissing(Document document, String key) {
        return Utils.getSubdocumentValueCollectionAware(document, key) instanceof Missing;
    }

    private boolean hasArray(Document document) {
        return keys().stream()
                .anyMatch(key ->
                        Utils.getSubdocumentValueCollectionAware(document, key)
                                instanceof Collection<?>);
    }

    private static @Nullable Long first(Collection<Long> positions) {
        Iterator<Long> iterator = positions.iterator();
        return iterator.hasNext() ? iterator.next() : null;
    }

    /** The field that look-ups start with. */
    String firstField() {
        return getKeys().getFirst().getKey();
    }

    List<String> fields() {
        return keys();
    }

    /** Whether every document is found under each of its single values, null among them. */
    boolean hasEachDocumentUnderOneValue() {
        return !isSparse() && !arrays;
    }

    boolean hasArrays() {
        return arrays;
    }

    Postings byFirstKey() {
        return byFirstKey;
    }

    /** The documents that have exactly these values under the keys of this index. */
    Collection<Long> equalTo(KeyValue key) {
        return isCompoundIndex() ? byAllKeys.equalTo(key) : byFirstKey.equalTo(key.get(0));
    }

    /** Never: the plan for a query is made by {@link IndexPlan}. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException("plans are made by IndexPlan");
    }

    /** How many documents are in the index. */
    @Override
    public long getCount() {
        return entries;
    }

    @Override
    public long getDataSize() {
        return entries;
    }

    @Override
    public void drop() {
        clear();
    }

    void clear() {
        byFirstKey.clear();
        byAllKeys.clear();
        entries = 0;
        arrays = false;
    }
}
