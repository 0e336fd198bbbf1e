package nl.kapitaalbrug.portal.province;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.portal.chart.Bar;
import nl.kapitaalbrug.portal.province.FigureData.Row;
import nl.kapitaalbrug.portal.province.FigureView.BarRow;

/** The funnel: how many came so far, and how many were lost at each step. */
final class FunnelReader {

    private static final String REACHED = "REACHED";
    private static final String STAYED = "STAYED";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String LEFT = "LEFT";

    private final FigureData data;
    private final Numbers numbers;

    FunnelReader(FigureData data, Numbers numbers) {
        this.data = data;
        this.numbers = numbers;
    }

    /** What it says; its plain name when a number that it needs is hidden. */
    String title() {
        Shown assessed =
                data.row("ASSESSED").map(row -> data.number(row, REACHED)).orElse(data.total());
        return assessed.isHidden() || data.total().isHidden()
                ? data.title()
                : numbers.inMeasure(
                        "province.funnel.title.",
                        numbers.text(data.total()),
                        numbers.text(assessed));
    }

    List<BarRow> rows() {
        List<BarRow> rows = new ArrayList<>();
        BigDecimal whole = data.total().orZero();
        for (Row row : data.rows()) {
            Shown reached = data.number(row, REACHED);
            rows.add(
                    new BarRow(
                            row.name().text(),
                            numbers.text(reached),
                            lost(row),
                            Bar.draw("main", reached.value(), whole)));
        }
        return rows;
    }

    /** How many went no further, and how many of those were taken back. */
    private String lost(Row row) {
        Shown stayed = data.number(row, STAYED);
        Shown withdrawn = data.number(row, WITHDRAWN);
        if (stayed.isZero()) {
            return "";
        }
        if (stayed.isHidden()) {
            return numbers.texts().of("province.funnel.lostHidden", numbers.reason(stayed));
        }
        if (row.name().key().equals("ASSESSED")) {
            return numbers.inMeasure("province.funnel.withdrawn.", numbers.text(stayed));
        }
        String lost =
                withdrawn.isZero() || withdrawn.isHidden()
                        ? numbers.inMeasure("province.funnel.lost.", numbers.text(stayed))
                        : numbers.inMeasure(
                                "province.funnel.lostWithdrawn.",
                                numbers.text(stayed),
                                numbers.text(withdrawn));
        Shown left = data.number(row, LEFT);
        return left.isZero() || left.isHidden()
                ? lost
                : lost + numbers.inMeasure("province.funnel.left.", numbers.text(left));
    }
}
