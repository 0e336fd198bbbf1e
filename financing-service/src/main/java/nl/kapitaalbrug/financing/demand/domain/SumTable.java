package nl.kapitaalbrug.financing.demand.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers that are shown together with their sums, and which of them are hidden. In a two-way table
 * the rows, the columns and the whole have a total; in a one-way table (one column) only the whole
 * has.
 *
 * @param twoWay whether each row has a total too
 * @param values rows of equal length, nothing below zero
 * @param hidden what is not shown, totals included
 */
record SumTable(boolean twoWay, List<List<Long>> values, Map<Position, Hidden> hidden) {

    SumTable {
        values = values.stream().map(List::copyOf).toList();
        hidden = Collections.unmodifiableMap(new TreeMap<>(hidden));
    }

    static SumTable oneWay(List<Long> values, Map<Position, Hidden> hidden) {
        return new SumTable(false, values.stream().map(List::of).toList(), hidden);
    }

    /** The same with more hidden. */
    SumTable hiding(Map<Position, Hidden> more) {
        Map<Position, Hidden> all = new TreeMap<>(more);
        all.putAll(hidden);
        return new SumTable(twoWay, values, all);
    }

    /** The same with that row not split at all, its empty cells included. */
    SumTable notSplitting(int row) {
        Map<Position, Hidden> all = new TreeMap<>(hidden);
        for (int column = 0; column < columns(); column++) {
            all.put(new Position(row, column), Hidden.WHOLE);
        }
        return new SumTable(twoWay, values, all);
    }

    /** The same with that place shown. */
    SumTable showing(Position at) {
        Map<Position, Hidden> all = new TreeMap<>(hidden);
        all.remove(at);
        return new SumTable(twoWay, values, all);
    }

    int rows() {
        return values.size();
    }

    int columns() {
        return values.isEmpty() ? 0 : values.getFirst().size();
    }

    boolean isHidden(Position position) {
        return hidden.containsKey(position);
    }

    /** The number there, totals included. */
    long value(Position at) {
        if (!at.isTotal()) {
            return values.get(at.row()).get(at.column());
        }
        long sum = 0;
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                boolean counts =
                        (at.row() == Position.TOTAL || at.row() == row)
                                && (at.column() == Position.TOTAL || at.column() == column);
                sum += counts ? values.get(row).get(column) : 0;
            }
        }
        return sum;
    }

    /** All places inside, in row-column order. */
    List<Position> inside() {
        List<Position> all = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                all.add(new Position(row, column));
            }
        }
        return all;
    }

    /** The places inside that are shown and not empty: what may be hidden to protect others. */
    List<Position> candidates() {
        return inside().stream().filter(at -> !isHidden(at) && value(at) > 0).toList();
    }
}
