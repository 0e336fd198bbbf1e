package nl.kapitaalbrug.financing.demand.domain;

/** Why a number is not shown; of several reasons the first one here is given. */
public enum Hidden {
    /** Too few firms. */
    MIN_COUNT,
    /** One firm makes up most of the amount. */
    DOMINANCE,
    /** The second largest firm could calculate the amount of the largest too closely. */
    P_PERCENT,
    /** Otherwise a hidden number could be calculated from this one. */
    SECONDARY,
    /** It is part of a total that is hidden. */
    WITH_TOTAL,
    /** Too few firms to split the total at all; empty cells are hidden too. */
    WHOLE;

    /** Whether a reader may not come close to the number either. */
    boolean needsWidth() {
        return switch (this) {
            case MIN_COUNT, DOMINANCE, P_PERCENT, WHOLE -> true;
            case SECONDARY, WITH_TOTAL -> false;
        };
    }
}
