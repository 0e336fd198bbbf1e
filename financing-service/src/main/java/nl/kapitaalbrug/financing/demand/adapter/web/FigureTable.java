package nl.kapitaalbrug.financing.demand.adapter.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.financing.demand.domain.Cell;
import nl.kapitaalbrug.financing.demand.domain.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * One figure in the language of the caller.
 *
 * @param figure its name in addresses
 * @param title what it shows
 * @param columns what the cells of a row stand for
 * @param rows in the order to show them
 * @param total of all needs that it is about
 */
@Schema(name = "DemandFigureTable")
record FigureTable(
        String figure, String title, List<Key> columns, List<Row> rows, CellResponse total) {

    /**
     * What a row or column is about.
     *
     * @param key stable
     * @param name in the language of the caller
     */
    @Schema(name = "DemandKey")
    record Key(String key, String name) {}

    /**
     * One row.
     *
     * @param key stable
     * @param name in the language of the caller
     * @param cells one for each column
     */
    @Schema(name = "DemandRow")
    record Row(String key, String name, List<CellResponse> cells) {}

    /**
     * One cell.
     *
     * @param needs how many needs; {@code null} when hidden
     * @param needsHidden why; {@code null} when shown
     * @param euros what they need from outside; {@code null} when hidden
     * @param eurosHidden why; {@code null} when shown
     */
    @Schema(name = "DemandCell")
    record CellResponse(
            @Nullable Long needs,
            @Nullable Hidden needsHidden,
            @Nullable BigDecimal euros,
            @Nullable Hidden eurosHidden) {

        static CellResponse of(Cell cell) {
            return new CellResponse(
                    cell.needs(), cell.needsHidden(), euros(cell.cents()), cell.centsHidden());
        }

        private static @Nullable BigDecimal euros(@Nullable Long cents) {
            if (cents == null) {
                return null;
            }
            return BigDecimal.valueOf(cents, 2).setScale(cents % 100 == 0 ? 0 : 2);
        }
    }
}
