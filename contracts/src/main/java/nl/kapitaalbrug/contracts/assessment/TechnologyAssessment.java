package nl.kapitaalbrug.contracts.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;

/**
 * Technology maturity (methods A.4). Without own development there are no levels.
 *
 * @param axis how the axis reads
 * @param level the levels; {@code null} unless the axis is assessed
 * @param elements levels by key of the critical element; empty unless the axis is assessed
 * @param reasons why, most important first
 */
public record TechnologyAssessment(
        TechnologyAxis axis,
        @Nullable Level level,
        Map<String, Level> elements,
        List<Reason> reasons) {

    public TechnologyAssessment {
        elements = java.util.Collections.unmodifiableMap(new TreeMap<>(elements));
        reasons = List.copyOf(reasons);
    }

    /**
     * The level of one element, or of the whole: that of its limiting element.
     *
     * @param claimed highest level by the answers alone
     * @param supported highest level that evidence supports, at most the claimed one
     * @param confidence mean weight of the evidence, 0 to 1
     * @param confidenceLabel the same in words
     * @param band the supported level in five bands
     * @param nextGaps items of the next level that do not pass, in order, or {@code INDEPENDENT}
     * @param limitingElement key of the element that holds the whole back; {@code null} in the
     *     level of a single element
     */
    public record Level(
            Trl claimed,
            Trl supported,
            double confidence,
            ConfidenceLabel confidenceLabel,
            MaturityBand band,
            List<String> nextGaps,
            @Nullable String limitingElement) {

        public Level {
            nextGaps = List.copyOf(nextGaps);
        }

        /** How many levels the answers claim above what the evidence supports. */
        public int overclaim() {
            return claimed.level() - supported.level();
        }
    }
}
