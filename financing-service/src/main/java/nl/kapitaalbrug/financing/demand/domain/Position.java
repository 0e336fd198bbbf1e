package nl.kapitaalbrug.financing.demand.domain;

import java.util.Comparator;

/**
 * A place in a table.
 *
 * @param row from 0, or {@link #TOTAL}
 * @param column from 0, or {@link #TOTAL}
 */
record Position(int row, int column) implements Comparable<Position> {

    /** The row or column of totals. */
    static final int TOTAL = Integer.MAX_VALUE;

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::row).thenComparingInt(Position::column);

    /** The total of a row. */
    static Position ofRow(int row) {
        return new Position(row, TOTAL);
    }

    /** The total of a column. */
    static Position ofColumn(int column) {
        return new Position(TOTAL, column);
    }

    /** The total of all. */
    static Position ofAll() {
        return new Position(TOTAL, TOTAL);
    }

    boolean isTotal() {
        return row == TOTAL || column == TOTAL;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
