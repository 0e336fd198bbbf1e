package nl.kapitaalbrug.financing.demand.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of a table is hidden.
 *
 * @param needs hidden counts, with why
 * @param cents hidden sums, with why; every hidden count hides its sum
 */
record Cover(Map<Position, Hidden> needs, Map<Position, Hidden> cents) {

    static final Cover NONE = new Cover(Map.of(), Map.of());

    Cover {
        needs = Collections.unmodifiableMap(new TreeMap<>(needs));
        cents = Collections.unmodifiableMap(new TreeMap<>(cents));
    }

    @Nullable Hidden needs(Position at) {
        return needs.get(at);
    }

    @Nullable Hidden cents(Position at) {
        return cents.get(at);
    }

    /** The same, with the total of all hidden where that number of another table is. */
    Cover withTotalAs(Cover other, Position at) {
        return new Cover(total(needs, other.needs().get(at)), total(cents, other.cents().get(at)));
    }

    private static Map<Position, Hidden> total(Map<Position, Hidden> own, @Nullable Hidden reason) {
        Map<Position, Hidden> all = new TreeMap<>(own);
        if (reason != null) {
            all.putIfAbsent(Position.ofAll(), reason);
        }
        return all;
    }
}
