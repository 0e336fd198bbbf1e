package nl.kapitaalbrug.financing.demand.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kapitaalbrug.financing.demand.domain.Figure.Row;
import nl.kapitaalbrug.financing.need.domain.NeedState;
import org.jspecify.annotations.Nullable;

/** Writes what was counted into figures, as far as it may be shown. */
final class Figures {

    private static final List<String> ONE_COLUMN = List.of(Figure.ALL);

    private final Counting counting;
    private final Covers covers;

    Figures(Counting counting, Covers covers) {
        this.counting = counting;
        this.covers = covers;
    }

    List<Figure> all() {
        return List.of(
                funnel(),
                new Figure(
                        FigureName.LEAVING,
                        ONE_COLUMN,
                        rows(counting.leaving, covers.leaving(), Counting.REASONS),
                        cell(counting.leaving, covers.leaving(), Position.ofAll())),
                new Figure(
                        FigureName.MUNICIPALITIES,
                        ONE_COLUMN,
                        rows(counting.places, covers.places(), Counting.PLACES),
                        cell(counting.places, covers.places(), Position.ofAll())),
                byState(FigureName.SPENDS, counting.spends, covers.spends(), Counting.SPENDS),
                byState(FigureName.TICKET_BANDS, counting.bands, covers.bands(), Counting.BANDS),
                criteria());
    }

    private Figure funnel() {
        return new FunnelFigure(counting.stands, covers.stands()).figure();
    }

    private Figure byState(FigureName name, TallyTable table, Cover cover, List<String> keys) {
        List<String> columns = new ArrayList<>(Counting.STATES);
        columns.add(Figure.ALL);
        return new Figure(
                name, columns, rows(table, cover, keys), cell(table, cover, Position.ofAll()));
    }

    private static List<Row> rows(TallyTable table, Cover cover, List<String> keys) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new Row(keys.get(row), cells(table, cover, row)));
        }
        if (table.isTwoWay()) {
            rows.add(new Row(Figure.ALL, cells(table, cover, Position.TOTAL)));
        }
        return rows;
    }

    private static List<Cell> cells(TallyTable table, Cover cover, int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            cells.add(cell(table, cover, new Position(row, column)));
        }
        if (table.isTwoWay()) {
            cells.add(cell(table, cover, Position.ofRow(row)));
        }
        return cells;
    }

    private static Cell cell(TallyTable table, Cover cover, Position at) {
        Tally tally = table.at(at);
        return Cell.of(tally.needs(), cover.needs(at), tally.cents(), cover.cents(at));
    }

    /** Most needs first; what is hidden comes last, by code, so that the order tells nothing. */
    private Figure criteria() {
        List<Row> rows = new ArrayList<>();
        counting.stoppers.forEach((code, tally) ->
                rows.add(
                        new Row(
                                code,
                                List.of(
                                        Cell.of(
                                                tally.needs(),
                                                covers.stopperNeeds().get(code),
                                                tally.cents(),
                                                covers.stopperCents().get(code))))));
        rows.sort(
                Comparator.comparingLong((Row row) -> -orZero(row.cells().getFirst().needs()))
                        .thenComparing(Row::key));
        return new Figure(FigureName.CRITERIA, ONE_COLUMN, rows, notServed());
    }

    private static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    /** All that were assessed less those that are served: hidden when one of both is. */
    private Cell notServed() {
        Position served = Position.ofColumn(NeedState.SERVED.ordinal());
        Tally all = counting.spends.at(Position.ofAll());
        Tally without = counting.spends.at(served);
        return Cell.of(
                all.needs() - without.needs(),
                first(covers.spends().needs(), Position.ofAll(), served),
                all.cents() - without.cents(),
                first(covers.spends().cents(), Position.ofAll(), served));
    }

    private static @Nullable Hidden first(Map<Position, Hidden> hidden, Position... places) {
        return IntStream.range(0, places.length)
                .mapToObj(i -> hidden.get(places[i]))
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null);
    }
}
