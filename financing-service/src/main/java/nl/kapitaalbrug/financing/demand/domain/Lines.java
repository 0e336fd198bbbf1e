package nl.kapitaalbrug.financing.demand.domain;

import java.util.Map;
import java.util.TreeMap;

/** The rows and columns of a table that have a sum. */
final class Lines {

    private Lines() {}

    /**
     * Whether each row and column in which something is hidden has at least two hidden, its total
     * counted: a single one is the sum less the others.
     */
    static boolean haveNoLonelyCell(SumTable table) {
        Map<Integer, Integer> rows = new TreeMap<>();
        Map<Integer, Integer> columns = new TreeMap<>();
        for (Position at : table.hidden().keySet()) {
            rows.merge(at.row(), 1, Integer::sum);
            columns.merge(at.column(), 1, Integer::sum);
        }
        if (table.twoWay()) {
            return !rows.containsValue(1) && !columns.containsValue(1);
        }
        return table.hidden().size() != 1;
    }
}
