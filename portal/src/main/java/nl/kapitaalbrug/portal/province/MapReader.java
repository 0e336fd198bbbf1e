package nl.kapitaalbrug.portal.province;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Municipality;
import nl.kapitaalbrug.portal.chart.TileMap;
import nl.kapitaalbrug.portal.chart.TileMap.Tile;
import nl.kapitaalbrug.portal.province.FigureData.Row;

/** The map of the municipalities. */
final class MapReader {

    private static final String SMALL = "MIN_COUNT";

    private final FigureData data;
    private final Numbers numbers;

    MapReader(FigureData data, Numbers numbers) {
        this.data = data;
        this.numbers = numbers;
    }

    /** Which municipality has most; the plain name when none has any. */
    String title() {
        Optional<Row> most =
                inside().stream()
                        .filter(row -> !number(row).isHidden() && !number(row).isZero())
                        .max(Comparator.comparing((Row row) -> number(row).orZero()));
        boolean certain =
                inside().stream()
                        .map(this::number)
                        .allMatch(one -> !one.isHidden() || one.hidden().equals(SMALL));
        String key = certain ? "province.map.title." : "province.map.titleShown.";
        return most.map(row -> numbers.inMeasure(key, row.name().text(), numbers.text(number(row))))
                .orElse(data.title());
    }

    String drawing() {
        List<Tile> tiles = new ArrayList<>();
        for (Municipality one : Municipalities.all()) {
            data.row(one.code().value()).ifPresent(row -> tiles.add(tile(one, row)));
        }
        return TileMap.draw(numbers.texts().of("province.map.label", data.title()), tiles);
    }

    private Tile tile(Municipality one, Row row) {
        Shown number = number(row);
        return new Tile(
                one.column(),
                one.row(),
                one.abbreviation(),
                one.name(),
                number.value(),
                numbers.onTile(number),
                numbers.text(number));
    }

    /** What lies outside the map, and how the tiles are read. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(numbers.inMeasure("province.map.read."));
        for (Row row : data.groups()) {
            if (!isInside(row) && !number(row).isZero()) {
                notes.add(
                        numbers.texts()
                                .of(
                                        "province.map.outside",
                                        row.name().text(),
                                        numbers.text(number(row))));
            }
        }
        return notes;
    }

    private List<Row> inside() {
        return data.groups().stream().filter(MapReader::isInside).toList();
    }

    private static boolean isInside(Row row) {
        return row.name().key().startsWith("GM");
    }

    private Shown number(Row row) {
        return data.number(row, FigureData.ALL);
    }
}
