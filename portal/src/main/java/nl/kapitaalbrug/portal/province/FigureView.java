package nl.kapitaalbrug.portal.province;

import java.util.List;

/**
 * One figure on the page.
 *
 * @param id where it stands on the page
 * @param title what it says
 * @param subtitle what is measured, on which day, of how many
 * @param about how it is counted
 * @param drawing a drawing of the whole; empty when the rows draw themselves
 * @param legend what the colours of the bars mean; empty when there is one
 * @param rows bars
 * @param notes what else the figure says
 * @param table the same in numbers
 * @param file the same for a spreadsheet
 */
record FigureView(
        String id,
        String title,
        String subtitle,
        String about,
        String drawing,
        List<Legend> legend,
        List<BarRow> rows,
        List<String> notes,
        Table table,
        String file) {

    /**
     * A colour.
     *
     * @param kind ends the name of its class
     * @param text what it means
     */
    record Legend(String kind, String text) {}

    /**
     * A bar.
     *
     * @param name what it is about
     * @param number its number
     * @param note below it; may be empty
     * @param drawing the bar
     */
    record BarRow(String name, String number, String note, String drawing) {}

    /**
     * The twin of the drawing.
     *
     * @param columns names of the numbers
     * @param rows in the order of the figure
     */
    record Table(List<String> columns, List<TableRow> rows) {}

    /**
     * A row of the twin.
     *
     * @param name what it is about
     * @param total whether it is a total
     * @param cells one for each column
     */
    record TableRow(String name, boolean total, List<Cell> cells) {}

    /**
     * A number, or why it is not shown.
     *
     * @param text either
     * @param hidden which of both
     */
    record Cell(String text, boolean hidden) {}
}
