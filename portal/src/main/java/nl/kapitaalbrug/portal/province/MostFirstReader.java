package nl.kapitaalbrug.portal.province;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import nl.kapitaalbrug.portal.chart.Bar;
import nl.kapitaalbrug.portal.province.FigureData.Row;
import nl.kapitaalbrug.portal.province.FigureView.BarRow;

/** What most requests are about: bars by size, the rest in the table. */
final class MostFirstReader {

    private static final int BARS = 8;

    private final FigureData data;
    private final Numbers numbers;
    private final String texts;

    /**
     * Of a figure with one number in each row.
     *
     * @param texts how the keys of its texts begin
     */
    MostFirstReader(FigureData data, Numbers numbers, String texts) {
        this.data = data;
        this.numbers = numbers;
        this.texts = texts;
    }

    String title() {
        List<Row> most = mostFirst();
        return most.isEmpty()
                ? data.title()
                : numbers.inMeasure(
                        texts + "title.",
                        most.getFirst().name().text(),
                        numbers.text(number(most.getFirst())));
    }

    List<BarRow> rows() {
        List<Row> most = mostFirst();
        BigDecimal whole = whole(most);
        return most.stream()
                .limit(BARS)
                .map(row ->
                        new BarRow(
                                row.name().text(),
                                numbers.text(number(row)),
                                "",
                                Bar.draw(
                                        row == most.getFirst() ? "main" : "context",
                                        number(row).value(),
                                        whole)))
                .toList();
    }

    /** All that could be stopped; the largest when that is hidden. */
    private BigDecimal whole(List<Row> most) {
        if (!data.total().isHidden()) {
            return data.total().orZero();
        }
        return most.isEmpty() ? BigDecimal.ZERO : number(most.getFirst()).orZero();
    }

    List<String> notes() {
        long hidden = data.rows().stream().filter(row -> number(row).isHidden()).count();
        long more = Math.max(0, mostFirst().size() - BARS);
        return hidden + more == 0
                ? List.of()
                : List.of(numbers.texts().of(texts + "more", more, hidden));
    }

    private List<Row> mostFirst() {
        return data.rows().stream()
                .filter(row -> !number(row).isHidden() && !number(row).isZero())
                .sorted(Comparator.comparing((Row row) -> number(row).orZero()).reversed())
                .toList();
    }

    private Shown number(Row row) {
        return data.number(row, FigureData.ALL);
    }
}
