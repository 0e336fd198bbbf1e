package nl.kapitaalbrug.portal.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as people read it.
 *
 * @param headline the result that it is about; {@code null} when it could not be calculated
 * @param figures every other result with one value
 * @param tables results of several rows
 * @param meaning what it means, sentence by sentence
 * @param version edition of the constants
 */
record AnswerView(
        Figure headline,
        List<Figure> figures,
        List<Table> tables,
        List<String> meaning,
        String version) {

    AnswerView {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        meaning = List.copyOf(meaning);
    }

    /**
     * One result.
     *
     * @param label what it is
     * @param value as written; {@code null} when it could not be calculated
     */
    record Figure(String label, @Nullable String value) {}

    /**
     * A result of several rows.
     *
     * @param title what it is
     * @param columns names of the columns
     * @param rows cells as written
     */
    record Table(String title, List<String> columns, List<List<Cell>> rows) {}

    /**
     * One cell.
     *
     * @param column name of its column
     * @param text as written
     * @param numeric whether it is a figure
     */
    record Cell(String column, String text, boolean numeric) {}
}
