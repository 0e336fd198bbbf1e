package nl.kapitaalbrug.financing.deal.domain;

import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;

/**
 * How far the technology is.
 *
 * @param stage in words
 * @param supported the level that evidence supports, 0 to 9; {@code null} without own development
 * @param claimed the level that is claimed, 0 to 9; {@code null} without own development
 */
public record Technology(Stage stage, @Nullable Integer supported, @Nullable Integer claimed) {

    /** The stages, by the supported level; the furthest last. */
    public enum Stage {
        /** There is no technology that could fail. */
        NOT_APPLICABLE,
        /** No level is supported yet. */
        NO_EVIDENCE,
        /** Levels 1 to 3. */
        RESEARCH,
        /** Levels 4 to 6. */
        DEVELOPMENT,
        /** Levels 7 and 8. */
        DEMONSTRATION,
        /** Level 9. */
        MARKET,
        /** The supplier has proven it. */
        PROVEN_BY_SUPPLIER
    }

    /** Of an assessment; the levels count only when the axis is assessed. */
    public static Technology of(
            TechnologyAxis axis, @Nullable Trl supported, @Nullable Trl claimed) {
        return switch (axis) {
            case NOT_APPLICABLE -> new Technology(Stage.NOT_APPLICABLE, null, null);
            case PROVEN_BY_SUPPLIER -> new Technology(Stage.PROVEN_BY_SUPPLIER, null, null);
            case ASSESSED -> assessed(supported, claimed);
        };
    }

    private static Technology assessed(@Nullable Trl supported, @Nullable Trl claimed) {
        int shown = supported == null ? 0 : supported.level();
        int said = claimed == null ? shown : claimed.level();
        return new Technology(stage(shown), shown, said);
    }

    private static Stage stage(int level) {
        return switch (level) {
            case 0 -> Stage.NO_EVIDENCE;
            case 1, 2, 3 -> Stage.RESEARCH;
            case 4, 5, 6 -> Stage.DEVELOPMENT;
            case 7, 8 -> Stage.DEMONSTRATION;
            default -> Stage.MARKET;
        };
    }
}
