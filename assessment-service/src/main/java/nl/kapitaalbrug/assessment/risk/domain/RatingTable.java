package nl.kapitaalbrug.assessment.risk.domain;

import java.util.List;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;

/**
 * A table from a figure to a class: the first row whose limit is reached, best class first.
 *
 * @param rows limits, falling, with classes that get worse
 * @param below the class when no limit is reached, worse than all others
 */
public record RatingTable(List<Row> rows, IndicativeClass below) {

    public RatingTable {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.getLast().rating().index() >= below.index()) {
            throw new IllegalArgumentException("The last class must be the worst");
        }
        for (int i = 1; i < rows.size(); i++) {
            Row better = rows.get(i - 1);
            Row worse = rows.get(i);
            if (better.atLeast() <= worse.atLeast()
                    || better.rating().index() >= worse.rating().index()) {
                throw new IllegalArgumentException(
                        "Row %s must stand above row %s".formatted(worse, better));
            }
        }
    }

    /**
     * One row.
     *
     * @param atLeast the lowest figure for the class
     * @param rating the class
     */
    public record Row(double atLeast, IndicativeClass rating) {}

    /** The class for a figure. */
    public IndicativeClass of(double figure) {
        return rows.stream()
                .filter(row -> figure >= row.atLeast())
                .map(Row::rating)
                .findFirst()
                .orElse(below);
    }
}
