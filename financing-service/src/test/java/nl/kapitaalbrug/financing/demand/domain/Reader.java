package nl.kapitaalbrug.financing.demand.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who reads a published table with all its reasons and tries to find the hidden counts: by
 * trying every table that agrees with what is shown. Knows nothing of how the table was protected.
 */
final class Reader {

    private final SumTable published;
    private final Guard guard;
    private final List<Position> hidden;
    private final long[] tried;
    private final Map<Position, long[]> bounds = new TreeMap<>();

    private Reader(SumTable published, Guard guard) {
        this.published = published;
        this.guard = guard;
        this.hidden = published.inside().stream().filter(published::isHidden).toList();
        this.tried = new long[hidden.size()];
    }

    /** The hidden counts inside, not empty, of which only one value is possible. */
    static List<Position> found(SumTable published, Guard guard) {
        Reader reader = new Reader(published, guard);
        reader.search(0);
        List<Position> found = new ArrayList<>();
        reader.bounds.forEach((at, bound) -> {
            if (bound[0] == bound[1] && published.value(at) > 0) {
                found.add(at);
            }
        });
        return found;
    }

    private void search(int next) {
        if (!agrees(next)) {
            return;
        }
        if (next == hidden.size()) {
            for (int i = 0; i < tried.length; i++) {
                note(hidden.get(i), tried[i]);
            }
            return;
        }
        Position at = hidden.get(next);
        long least = guard.least(published.hidden().get(at), published.value(at));
        long most = published.value(Position.ofAll());
        for (long value = least; value <= most; value++) {
            tried[next] = value;
            search(next + 1);
        }
    }

    private void note(Position at, long value) {
        long[] bound = bounds.computeIfAbsent(at, first -> new long[] {value, value});
        bound[0] = Math.min(bound[0], value);
        bound[1] = Math.max(bound[1], value);
    }

    /** Whether the first so many tries can still lead to a table that agrees with every total. */
    private boolean agrees(int known) {
        for (int row = 0; published.twoWay() && row < published.rows(); row++) {
            if (!agrees(Position.ofRow(row), known)) {
                return false;
            }
        }
        for (int column = 0; published.twoWay() && column < published.columns(); column++) {
            if (!agrees(Position.ofColumn(column), known)) {
                return false;
            }
        }
        return agrees(Position.ofAll(), known);
    }

    private boolean agrees(Position total, int known) {
        long sum = 0;
        boolean complete = true;
        for (Position at : published.inside()) {
            boolean counts =
                    (total.row() == Position.TOTAL || total.row() == at.row())
                            && (total.column() == Position.TOTAL || total.column() == at.column());
            int index = hidden.indexOf(at);
            complete &= !counts || index < known;
            sum += !counts || index >= known ? 0 : index < 0 ? published.value(at) : tried[index];
        }
        if (published.isHidden(total)) {
            return true;
        }
        return complete ? sum == published.value(total) : sum <= published.value(total);
    }
}
