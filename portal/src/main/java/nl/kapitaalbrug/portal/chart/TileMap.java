package nl.kapitaalbrug.portal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of tiles of equal size, one for each area, so that a small area is seen as well as a large
 * one. The darker the tile, the larger its number; a tile without a number has a broken line.
 */
public final class TileMap {

    /** Shades from light to dark. */
    static final int SHADES = 5;

    private static final int SIZE = 44;
    private static final int GAP = 3;

    private TileMap() {}

    /**
     * One area.
     *
     * @param column from 0, the west
     * @param row from 0, the north
     * @param abbreviation a few letters
     * @param name in full
     * @param value its number; {@code null} when hidden
     * @param label the number as shown on the tile
     * @param description the number in words
     */
    public record Tile(
            int column,
            int row,
            String abbreviation,
            String name,
            @Nullable BigDecimal value,
            String label,
            String description) {}

    /**
     * The map as SVG.
     *
     * @param title what it shows, for who cannot see it
     * @param tiles at least one
     */
    public static String draw(String title, List<Tile> tiles) {
        int columns = tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
        int rows = tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
        BigDecimal largest = largest(tiles);
        Svg svg = new Svg();
        svg.begin(
                "svg",
                "class",
                "kb-map",
                "viewBox",
                "0 0 %d %d".formatted(columns * SIZE, rows * SIZE),
                "role",
                "img",
                "aria-label",
                title,
                "focusable",
                "false");
        for (Tile tile : tiles) {
            draw(svg, tile, shade(tile.value(), largest));
        }
        return svg.end().drawing();
    }

    private static BigDecimal largest(List<Tile> tiles) {
        BigDecimal largest = BigDecimal.ZERO;
        for (Tile tile : tiles) {
            BigDecimal value = tile.value();
            largest = value == null ? largest : largest.max(value);
        }
        return largest;
    }

    private static void draw(Svg svg, Tile tile, int shade) {
        int x = tile.column() * SIZE;
        int y = tile.row() * SIZE;
        int side = SIZE - GAP;
        svg.begin("g", "class", "kb-map__tile kb-map__tile--" + (shade < 0 ? "hidden" : shade));
        svg.text("title", tile.name() + ": " + tile.description());
        svg.empty("rect", "x", x + 1, "y", y + 1, "width", side, "height", side, "rx", 3);
        svg.text(
                "text",
                tile.abbreviation(),
                "class",
                "kb-map__name",
                "x",
                x + 1 + side / 2,
                "y",
                y + 18);
        svg.text(
                "text",
                tile.label(),
                "class",
                "kb-map__number",
                "x",
                x + 1 + side / 2,
                "y",
                y + 34);
        svg.end();
    }

    /** 0 for nothing, up to {@link #SHADES} for the largest, -1 for hidden. */
    static int shade(@Nullable BigDecimal value, BigDecimal largest) {
        if (value == null) {
            return -1;
        }
        if (value.signum() <= 0) {
            return 0;
        }
        return value.multiply(BigDecimal.valueOf(SHADES))
                .divide(largest, 0, RoundingMode.UP)
                .intValue();
    }
}
