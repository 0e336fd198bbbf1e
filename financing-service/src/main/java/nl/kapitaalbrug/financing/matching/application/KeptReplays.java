package nl.kapitaalbrug.financing.matching.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * The results that were read last, evaluated. A result never changes and its evaluation depends on
 * nothing else, so what is kept is never out of date; a newer result has another key.
 */
final class KeptReplays {

    /** About 200 kB each. */
    private static final int KEPT = 50;

    private final Map<Key, FoundMatches> known = new LinkedHashMap<>(16, 0.75f, true);

    /** What makes a result another one. */
    private record Key(
            FinancingRequestId request,
            int revision,
            int assessment,
            Instant matchedAt,
            String catalogue,
            String parameters) {

        static Key of(MatchRecord matched) {
            return new Key(
                    matched.request().id(),
                    matched.request().revision(),
                    matched.assessment().number(),
                    matched.matchedAt(),
                    matched.catalogueVersion(),
                    matched.parameterVersion());
        }
    }

    /** The evaluation of that result; evaluated now when it is not among the last ones. */
    FoundMatches of(MatchRecord matched, Function<MatchRecord, FoundMatches> replay) {
        Key key = Key.of(matched);
        FoundMatches found = find(key);
        if (found == null) {
            found = replay.apply(matched);
            keep(key, found);
        }
        return found;
    }

    private synchronized @Nullable FoundMatches find(Key key) {
        return known.get(key);
    }

    private synchronized void keep(Key key, FoundMatches found) {
        known.put(key, found);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
