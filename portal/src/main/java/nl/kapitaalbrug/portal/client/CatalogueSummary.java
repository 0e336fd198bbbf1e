package nl.kapitaalbrug.portal.client;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue holds today, without the instruments that are closed or that a firm cannot ask
 * for itself.
 *
 * @param kinds how many of each kind, the largest number first
 * @param open how many of them are open for certain
 * @param newestSource the latest day for which a source speaks; {@code null} when none has a day
 */
public record CatalogueSummary(
        Map<String, Integer> kinds, int open, @Nullable LocalDate newestSource) {

    /** How many there are. */
    public int total() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
