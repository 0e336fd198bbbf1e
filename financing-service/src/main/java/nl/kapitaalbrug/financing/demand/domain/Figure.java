package nl.kapitaalbrug.financing.demand.domain;

import java.util.List;

/**
 * One figure: rows of cells.
 *
 * @param name which one
 * @param columns what the cells of a row stand for
 * @param rows in the order to show them; the totals of a two-way figure are its last row
 * @param total of all needs that the figure is about
 */
public record Figure(FigureName name, List<String> columns, List<Row> rows, Cell total) {

    /** The column, or row, of totals. */
    public static final String ALL = "ALL";

    /** What is not known of a need. */
    public static final String UNKNOWN = "UNKNOWN";

    public Figure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param key what it is about
     * @param cells one for each column
     */
    public record Row(String key, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The cell of that row and column. */
    public Cell cell(String row, String column) {
        return rows.stream()
                .filter(one -> one.key().equals(row))
                .findAny()
                .orElseThrow()
                .cells()
                .get(columns.indexOf(column));
    }
}
