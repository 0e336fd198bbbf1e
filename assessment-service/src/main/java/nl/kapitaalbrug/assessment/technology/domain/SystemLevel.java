package nl.kapitaalbrug.assessment.technology.domain;

import java.util.Comparator;
import java.util.Map;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.value.Trl;

/** The level of the whole: that of its weakest critical element (method A.4, rule 5). */
public final class SystemLevel {

    private static final Comparator<Map.Entry<String, Level>> WEAKEST_FIRST =
            Comparator.<Map.Entry<String, Level>, Trl>comparing(
                            entry -> entry.getValue().supported())
                    .thenComparing(entry -> entry.getValue().confidence())
                    .thenComparing(Map.Entry::getKey);

    private SystemLevel() {}

    /**
     * The level of the whole. The limiting element is the one with the lowest supported level, then
     * the lowest confidence, then the first name. What is claimed for the whole is the lowest
     * claim.
     *
     * @param elements level by key of the element, at least one
     */
    public static Level of(Map<String, Level> elements) {
        Map.Entry<String, Level> limiting =
                elements.entrySet().stream()
                        .min(WEAKEST_FIRST)
                        .orElseThrow(() -> new IllegalArgumentException("There is no element"));
        Trl claimed =
                elements.values().stream()
                        .map(Level::claimed)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        Level level = limiting.getValue();
        return new Level(
                claimed,
                level.supported(),
                level.confidence(),
                level.confidenceLabel(),
                level.band(),
                level.nextGaps(),
                limiting.getKey());
    }
}
