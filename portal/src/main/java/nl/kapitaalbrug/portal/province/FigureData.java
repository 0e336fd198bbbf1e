package nl.kapitaalbrug.portal.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One figure as the service tells it, in one measure.
 *
 * @param title what it shows
 * @param columns what the numbers of a row stand for
 * @param rows in order
 * @param total of all requests that it is about
 */
record FigureData(String title, List<Name> columns, List<Row> rows, Shown total) {

    static final String ALL = "ALL";

    /**
     * A name with its code.
     *
     * @param key stable
     * @param text in the language of the reader
     */
    record Name(String key, String text) {}

    /**
     * One row.
     *
     * @param name what it is about
     * @param numbers one for each column
     */
    record Row(Name name, List<Shown> numbers) {}

    static FigureData of(JsonNode demand, FigureName figure, boolean euros) {
        for (JsonNode one : demand.path("figures")) {
            if (figure.service().equals(one.path("figure").asString(""))) {
                return read(one, euros);
            }
        }
        throw new IllegalArgumentException(
                "The service told nothing of the figure (%s)".formatted(figure.service()));
    }

    private static FigureData read(JsonNode figure, boolean euros) {
        List<Name> columns = new ArrayList<>();
        figure.path("columns").forEach(column -> columns.add(name(column)));
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : figure.path("rows")) {
            List<Shown> numbers = new ArrayList<>();
            row.path("cells").forEach(cell -> numbers.add(Shown.of(cell, euros)));
            rows.add(new Row(name(row), numbers));
        }
        return new FigureData(
                figure.path("title").asString(""),
                columns,
                rows,
                Shown.of(figure.path("total"), euros));
    }

    private static Name name(JsonNode node) {
        return new Name(node.path("key").asString(""), node.path("name").asString(""));
    }

    /** The number of a row in that column. */
    Shown number(Row row, String column) {
        for (int i = 0; i < columns.size() && i < row.numbers().size(); i++) {
            if (columns.get(i).key().equals(column)) {
                return row.numbers().get(i);
            }
        }
        throw new IllegalArgumentException("There is no column (%s)".formatted(column));
    }

    Optional<Row> row(String key) {
        return rows.stream().filter(row -> row.name().key().equals(key)).findAny();
    }

    /** The rows without the totals. */
    List<Row> groups() {
        return rows.stream().filter(row -> !row.name().key().equals(ALL)).toList();
    }
}
