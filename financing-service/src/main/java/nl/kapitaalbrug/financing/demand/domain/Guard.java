package nl.kapitaalbrug.financing.demand.domain;

/**
 * What protects a hidden number: how closely it may be known, and what a reader knows of it because
 * the reason is shown.
 *
 * @param unit what the numbers are
 * @param parameters the limits
 */
record Guard(Unit unit, DisclosureParameters parameters) {

    /** What is added up. */
    enum Unit {
        NEEDS,
        CENTS
    }

    /**
     * Whether a number that is unsafe by itself cannot be known too closely. A count needs bounds
     * that lie far enough apart; a sum may not be estimated from above within its share.
     */
    boolean isWide(Interval bounds, long value) {
        return switch (unit) {
            case NEEDS -> bounds.isAtLeast(parameters.minWidth());
            case CENTS -> bounds.isAbove(value, Math.ceilDiv(value * parameters.pPercent(), 100));
        };
    }

    /** The least that a number can be, to somebody who reads why it is hidden. */
    long least(Hidden reason, long value) {
        return switch (unit) {
            case NEEDS ->
                    switch (reason) {
                        case MIN_COUNT -> Math.min(1, value);
                        case SECONDARY -> Math.min(parameters.minFirms(), value);
                        case P_PERCENT, DOMINANCE, WITH_TOTAL, WHOLE -> 0;
                    };
            case CENTS -> 0;
        };
    }
}
