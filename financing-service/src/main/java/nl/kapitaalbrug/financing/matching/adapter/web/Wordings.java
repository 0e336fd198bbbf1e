package nl.kapitaalbrug.financing.matching.adapter.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.financing.matching.domain.Supply;

/**
 * Keeps the wording of the editions that are read most, each in each language. An edition never
 * changes, so what is kept is never out of date.
 */
final class Wordings {

    private static final int KEPT = 8;

    private final Map<Key, Wording> known = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(Supply supply, Locale locale) {}

    /** The wording of an edition in a language; written at the first question for it. */
    synchronized Wording of(Supply supply, Locale locale) {
        Wording wording =
                known.computeIfAbsent(
                        new Key(supply, locale), key -> new Wording(new Words(locale), supply));
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        return wording;
    }
}
