package nl.kapitaalbrug.portal.province;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kapitaalbrug.portal.chart.Bar;
import nl.kapitaalbrug.portal.province.FigureData.Row;
import nl.kapitaalbrug.portal.province.FigureView.BarRow;
import nl.kapitaalbrug.portal.province.FigureView.Legend;
import org.jspecify.annotations.Nullable;

/** Groups of requests by how far they are served: which share finds too little. */
final class SharesReader {

    /** The states from left to right, with the ends of their classes. */
    private static final List<Name> STATES =
            List.of(
                    new Name("UNMET", "unmet"),
                    new Name("PARTLY", "partly"),
                    new Name("CANNOT_TELL", "open"),
                    new Name("SERVED", "served"));

    private static final int LEAST_NEEDS = 10;

    private final FigureData data;
    private final FigureData needs;
    private final Numbers numbers;

    /**
     * @param data in the measure of the page
     * @param needs the same in requests
     */
    SharesReader(FigureData data, FigureData needs, Numbers numbers) {
        this.data = data;
        this.needs = needs;
        this.numbers = numbers;
    }

    private record Name(String state, String kind) {}

    /**
     * The group of which the largest share finds too little, if that is more than of all together;
     * the plain name without one.
     */
    String title() {
        int overall = data.row(FigureData.ALL).map(row -> orZero(percent(row))).orElse(0);
        return largeEnough()
                .filter(row -> orZero(percent(row)) > overall)
                .max(Comparator.comparing((Row row) -> orZero(percent(row))))
                .map(row ->
                        numbers.inMeasure(
                                "province.shares.title.", row.name().text(), orZero(percent(row))))
                .orElse(data.title());
    }

    private Stream<Row> largeEnough() {
        return data.groups().stream()
                .filter(row -> !row.name().key().equals("UNKNOWN"))
                .filter(row ->
                        count(row).map(Shown::orZero).orElseThrow().intValue() >= LEAST_NEEDS);
    }

    /** The bars, the largest share first when wanted; what is hidden comes last. */
    List<BarRow> rows(boolean largestFirst) {
        List<Row> rows = new ArrayList<>(data.groups());
        rows.removeIf(row -> data.number(row, FigureData.ALL).isZero());
        if (largestFirst) {
            rows.sort(
                    Comparator.comparingInt((Row row) -> -orMinus(percent(row)))
                            .thenComparing(row -> row.name().text()));
        }
        return rows.stream().map(this::bar).toList();
    }

    private BarRow bar(Row row) {
        Shown all = data.number(row, FigureData.ALL);
        Shown tooLittle = tooLittle(row);
        Integer percent = percent(row);
        String note =
                count(row)
                        .map(number ->
                                numbers.texts().of("province.shares.n", numbers.count(number)))
                        .orElse("");
        if (percent == null) {
            String reason =
                    all.isHidden()
                            ? numbers.reason(all)
                            : numbers.texts()
                                    .of("province.shares.hidden", numbers.reason(tooLittle));
            return new BarRow(row.name().text(), reason, note, Bar.hidden());
        }
        List<Bar.Part> parts = new ArrayList<>();
        for (Name state : STATES) {
            Shown number = data.number(row, state.state());
            if (!number.isHidden()) {
                parts.add(new Bar.Part(state.kind(), number.orZero()));
            }
        }
        return new BarRow(
                row.name().text(),
                numbers.texts().of("province.percent", percent),
                note,
                Bar.draw(parts, all.orZero()));
    }

    List<Legend> legend() {
        return STATES.stream()
                .map(state ->
                        new Legend(
                                state.kind(),
                                numbers.texts().of("province.state." + state.state())))
                .toList();
    }

    /** The unmet and the partly served, or all but the others: whichever is shown. */
    private Shown tooLittle(Row row) {
        Shown part = data.number(row, "UNMET").plus(data.number(row, "PARTLY"));
        Shown rest = data.number(row, "SERVED").plus(data.number(row, "CANNOT_TELL"));
        return part.isHidden() ? data.number(row, FigureData.ALL).less(rest, part) : part;
    }

    private @Nullable Integer percent(Row row) {
        return tooLittle(row).percentOf(data.number(row, FigureData.ALL));
    }

    private Optional<Shown> count(Row row) {
        return needs.row(row.name().key()).map(same -> needs.number(same, FigureData.ALL));
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static int orMinus(@Nullable Integer number) {
        return number == null ? -1 : number;
    }
}
