package nl.kapitaalbrug.financing.demand.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.kapitaalbrug.financing.demand.domain.Guard.Unit;
import nl.kapitaalbrug.financing.need.domain.NeedRow;

/** A table of tallies with their totals; every need stands in one cell. */
final class TallyTable {

    private final boolean twoWay;
    private final List<List<Tally>> inside;
    private final List<Tally> rowTotals;
    private final List<Tally> columnTotals;
    private final Tally all = new Tally();

    private TallyTable(boolean twoWay, int rows, int columns) {
        this.twoWay = twoWay;
        this.inside = Stream.generate(() -> tallies(columns)).limit(rows).toList();
        this.rowTotals = twoWay ? tallies(rows) : inside.stream().map(List::getFirst).toList();
        this.columnTotals = twoWay ? tallies(columns) : List.of(all);
    }

    static TallyTable oneWay(int rows) {
        return new TallyTable(false, rows, 1);
    }

    static TallyTable twoWay(int rows, int columns) {
        return new TallyTable(true, rows, columns);
    }

    private static List<Tally> tallies(int size) {
        return Stream.generate(Tally::new).limit(size).toList();
    }

    void add(int row, int column, NeedRow need) {
        inside.get(row).get(column).add(need);
        all.add(need);
        if (twoWay) {
            rowTotals.get(row).add(need);
            columnTotals.get(column).add(need);
        }
    }

    boolean isTwoWay() {
        return twoWay;
    }

    int rows() {
        return inside.size();
    }

    int columns() {
        return columnTotals.size();
    }

    /** The tally there, totals included. */
    Tally at(Position at) {
        if (at.row() == Position.TOTAL) {
            return at.column() == Position.TOTAL ? all : columnTotals.get(at.column());
        }
        return at.column() == Position.TOTAL
                ? rowTotals.get(at.row())
                : inside.get(at.row()).get(at.column());
    }

    /** Every place, the totals after what they are made of. */
    List<Position> everywhere() {
        List<Position> places = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                places.add(new Position(row, column));
            }
            if (twoWay) {
                places.add(Position.ofRow(row));
            }
        }
        for (int column = 0; twoWay && column < columns(); column++) {
            places.add(Position.ofColumn(column));
        }
        places.add(Position.ofAll());
        return places;
    }

    /** The numbers inside. */
    SumTable sums(Unit unit, Map<Position, Hidden> hidden) {
        List<List<Long>> values =
                inside.stream()
                        .map(row -> row.stream().map(value(unit)::applyAsLong).toList())
                        .toList();
        return new SumTable(twoWay, values, hidden);
    }

    /** The totals of the rows as a table of their own. */
    SumTable rowSums(Unit unit, Map<Position, Hidden> hidden) {
        return SumTable.oneWay(rowTotals.stream().map(value(unit)::applyAsLong).toList(), hidden);
    }

    /** The totals of the columns as a table of their own. */
    SumTable columnSums(Unit unit, Map<Position, Hidden> hidden) {
        return SumTable.oneWay(
                columnTotals.stream().map(value(unit)::applyAsLong).toList(), hidden);
    }

    private static ToLongFunction<Tally> value(Unit unit) {
        return switch (unit) {
            case NEEDS -> Tally::needs;
            case CENTS -> Tally::cents;
        };
    }
}
