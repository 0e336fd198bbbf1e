package nl.kapitaalbrug.embeddedmongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which documents can match a query at all, according to the indexes: a superset, as the filter
 * itself is applied afterwards. {@code $and} is taken apart, however deep, because that is how the
 * driver's {@code Filters.and} arrives.
 */
final class IndexPlan {

    private final List<MemoryIndex> indexes;

    IndexPlan(List<MemoryIndex> indexes) {
        this.indexes = indexes;
    }

    /** The smallest set of candidates that an index gives; empty when all must be read. */
    Optional<Collection<Long>> candidates(Document query) {
        List<Condition> conditions = new ArrayList<>();
        List<List<?>> alternatives = new ArrayList<>();
        flatten(query, conditions, alternatives);
        Stream<Optional<Collection<Long>>> byIndex =
                indexes.stream().flatMap(index -> plans(index, conditions));
        Stream<Optional<Collection<Long>>> byAlternatives = alternatives.stream().map(this::union);
        return Stream.concat(byIndex, byAlternatives)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Collection::size));
    }

    private static void flatten(
            Document query, List<Condition> conditions, List<List<?>> alternatives) {
        query.forEach((key, value) -> {
            if (key.equals("$and") && value instanceof List<?> parts) {
                parts.forEach(part -> flatten((Document) part, conditions, alternatives));
            } else if (key.equals("$or") && value instanceof List<?> parts) {
                alternatives.add(parts);
            } else if (!key.startsWith("$")) {
                conditions.add(new Condition(key, value));
            }
        });
    }

    /** What any of the alternatives can find; empty when one of them has no index. */
    private Optional<Collection<Long>> union(List<?> alternatives) {
        TreeSet<Long> all = new TreeSet<>();
        for (Object alternative : alternatives) {
            Optional<Collection<Long>> found = candidates((Document) alternative);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(found.get());
        }
        return Optional.of(all);
    }

    private Stream<Optional<Collection<Long>>> plans(
            MemoryIndex index, List<Condition> conditions) {
        Optional<Collection<Long>> whole = byAllKeys(index, conditions);
        if (whole.isPresent()) {
            return Stream.of(whole);
        }
        return conditions.stream()
                .filter(condition -> condition.field().equals(index.firstField()))
                .map(condition -> byFirstKey(index, condition.value()));
    }

    private static Optional<Collection<Long>> byAllKeys(
            MemoryIndex index, List<Condition> conditions) {
        Map<String, Object> equal = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            Object value = operand(condition.value(), "$eq");
            if (isPlain(value)) {
                equal.put(condition.field(), value);
            }
        }
        List<String> fields = index.fields();
        // with arrays, different elements may satisfy the conditions
        if (index.hasArrays() || !equal.keySet().containsAll(fields)) {
            return Optional.empty();
        }
        KeyValue key = new KeyValue(fields.stream().map(equal::get).toList()).normalized();
        return Optional.of(index.equalTo(key));
    }

    private static Optional<Collection<Long>> byFirstKey(
            MemoryIndex index, @Nullable Object value) {
        if (value instanceof Document operators && isOperators(operators)) {
            return byOperators(index, operators);
        }
        return equalTo(index, value);
    }

    private static Optional<Collection<Long>> byOperators(MemoryIndex index, Document operators) {
        if (operators.containsKey("$eq")) {
            return equalTo(index, operators.get("$eq"));
        }
        if (operators.get("$in") instanceof Collection<?> values) {
            return anyOf(index, values);
        }
        Object low = normalized(operators.getOrDefault("$gte", operators.get("$gt")));
        Object high = normalized(operators.getOrDefault("$lte", operators.get("$lt")));
        if (index.hasArrays() && low != null && high != null) {
            // different elements of an array may satisfy the two bounds
            high = null;
        }
        return index.byFirstKey().between(low, high);
    }

    private static Optional<Collection<Long>> anyOf(MemoryIndex index, Collection<?> values) {
        TreeSet<Long> all = new TreeSet<>();
        for (Object value : values) {
            Optional<Collection<Long>> found = equalTo(index, value);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(found.get());
        }
        return Optional.of(all);
    }

    private static Optional<Collection<Long>> equalTo(MemoryIndex index, @Nullable Object value) {
        boolean usable = value == null ? index.hasEachDocumentUnderOneValue() : isPlain(value);
        return usable
                ? Optional.of(index.byFirstKey().equalTo(normalized(value)))
                : Optional.empty();
    }

    private static @Nullable Object operand(@Nullable Object value, String operator) {
        return value instanceof Document operators && operators.keySet().equals(Set.of(operator))
                ? operators.get(operator)
                : value;
    }

    private static boolean isPlain(@Nullable Object value) {
        return value != null
                && !(value instanceof Collection<?>)
                && !(value instanceof BsonRegularExpression)
                && !(value instanceof Document document && isOperators(document));
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private static @Nullable Object normalized(@Nullable Object value) {
        return value == null ? null : new KeyValue(value).normalized().get(0);
    }

    private record Condition(String field, @Nullable Object value) {}
}
