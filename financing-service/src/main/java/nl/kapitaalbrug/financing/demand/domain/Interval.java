package nl.kapitaalbrug.financing.demand.domain;

/**
 * What a reader can find out about a hidden number.
 *
 * @param least it is at least this
 * @param most and at most this; {@link Long#MAX_VALUE} when nothing bounds it
 */
record Interval(long least, long most) {

    boolean isAtLeast(long width) {
        return most == Long.MAX_VALUE || most - least >= width;
    }

    boolean isAbove(long value, long margin) {
        return most == Long.MAX_VALUE || most - value >= margin;
    }
}
