package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which documents have which value: by equality for every value, by range for ordered ones. */
final class Postings {

    private static final Set<Class<?>> ORDERED =
            Set.of(Double.class, String.class, Instant.class, ObjectId.class);

    // one map per class of values, as values of different classes have no order among them;
    // a posting is a Long, or a TreeSet of them when there are several
    private final Map<Class<?>, Map<Object, Object>> byClass = new HashMap<>();

    void add(@Nullable Object value, Long position) {
        Object key = Missing.ofNullable(value);
        mapOf(key).merge(key, position, Postings::plus);
    }

    private static Object plus(Object present, Object position) {
        if (present.equals(position)) {
            return present;
        }
        TreeSet<Long> positions =
                present instanceof Long one ? new TreeSet<>(List.of(one)) : many(present);
        positions.add((Long) position);
        return positions;
    }

    void remove(@Nullable Object value, Long position) {
        Object key = Missing.ofNullable(value);
        mapOf(key).computeIfPresent(key, (k, present) -> minus(present, position));
    }

    private static @Nullable Object minus(Object present, Long position) {
        if (present instanceof Long) {
            return present.equals(position) ? null : present;
        }
        TreeSet<Long> positions = many(present);
        positions.remove(position);
        return positions.size() == 1 ? positions.first() : positions;
    }

    /** The documents with this value, in the order of their positions. */
    Collection<Long> equalTo(@Nullable Object value) {
        Object key = Missing.ofNullable(value);
        Object present = mapOf(key).get(key);
        return present == null ? List.of() : positions(present);
    }

    /**
     * The documents with a value between the bounds, these included; empty when values of this
     * class have no order.
     */
    Optional<Collection<Long>> between(@Nullable Object low, @Nullable Object high) {
        Object bound = low == null ? high : low;
        if (bound == null
                || !ORDERED.contains(bound.getClass())
                || (high != null && high.getClass() != bound.getClass())) {
            return Optional.empty();
        }
        TreeSet<Long> found = new TreeSet<>();
        collect(slice((NavigableMap<Object, Object>) mapOf(bound), low, high), found);
        if (bound instanceof Double) {
            // whole numbers that a double cannot hold stand apart; the filter sorts them out
            collect(byClass.getOrDefault(Long.class, Map.of()), found);
        }
        return Optional.of(found);
    }

    private static Map<Object, Object> slice(
            NavigableMap<Object, Object> map, @Nullable Object low, @Nullable Object high) {
        if (low == null) {
            return map.headMap(high, true);
        }
        if (high == null) {
            return map.tailMap(low, true);
        }
        return compare(low, high) > 0 ? Map.of() : map.subMap(low, true, high, true);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object low, Object high) {
        return ((Comparable<Object>) low).compareTo(high);
    }

    private static void collect(Map<Object, Object> postings, TreeSet<Long> found) {
        postings.values().forEach(present -> found.addAll(positions(present)));
    }

    private Map<Object, Object> mapOf(Object key) {
        return byClass.computeIfAbsent(
                key.getClass(), type -> ORDERED.contains(type) ? new TreeMap<>() : new HashMap<>());
    }

    private static Collection<Long> positions(Object present) {
        return present instanceof Long one ? List.of(one) : many(present);
    }

    @SuppressWarnings("unchecked")
    private static TreeSet<Long> many(Object present) {
        return (TreeSet<Long>) present;
    }

    void clear() {
        byClass.clear();
    }
}
