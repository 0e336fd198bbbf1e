package nl.kapitaalbrug.financing.demand.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hides more, so that no hidden number can be calculated from what is shown (methods I): the
 * smallest set of extra cells that are not empty, then the smallest sum of them, then row-column
 * order. A table of up to {@value #MAX_CELLS} cells is searched in full; a larger one, or one for
 * which that takes too many steps, is protected cell by cell and then cleared of what is not
 * needed. Either way the result passes the same check. Where nothing passes, nothing inside is
 * shown.
 */
final class SecondarySuppression {

    static final int MAX_CELLS = 25;
    private static final int MAX_CHECKS = 3_000;
    private static final int MAX_SETS = 300_000;

    private final Guard guard;
    private final SumTable table;
    private int checks;
    private int sets;

    private SecondarySuppression(SumTable table, Guard guard) {
        this.table = table;
        this.guard = guard;
    }

    /** Everything that must be hidden, with the reasons; totals stay as they are. */
    static Map<Position, Hidden> protect(SumTable table, Guard guard) {
        Optional<SumTable> found =
                new SecondarySuppression(table, guard)
                        .inFull()
                        .map(table::hiding)
                        .or(() -> new StepwiseSuppression(table, guard).safe());
        return found.orElseGet(() -> whole(table)).hidden();
    }

    /** Whether nothing hidden can be calculated, or known too closely. */
    static boolean isSafe(SumTable table, Guard guard) {
        return Lines.haveNoLonelyCell(table) && unsafe(table, guard).findAny().isEmpty();
    }

    /**
     * The hidden numbers that a reader can calculate, or know too closely, in row-column order. An
     * empty cell may be known.
     */
    static Stream<Position> unsafe(SumTable table, Guard guard) {
        Map<Position, Hidden> hidden = table.hidden();
        Intervals toReader =
                new Intervals(table, at -> guard.least(hidden.get(at), table.value(at)));
        Intervals byRule = new Intervals(table, at -> 0);
        return hidden.keySet().stream()
                .filter(at -> table.value(at) > 0)
                .filter(at ->
                        !toReader.of(at).isAtLeast(1)
                                || hidden.get(at).needsWidth()
                                        && !guard.isWide(byRule.of(at), table.value(at)));
    }

    /** Empty when it gives up, or when nothing is enough. */
    private Optional<Map<Position, Hidden>> inFull() {
        List<Position> candidates = table.candidates();
        boolean small = table.rows() * table.columns() <= MAX_CELLS;
        int largest = small ? candidates.size() : 0;
        for (int size = 0; size <= largest; size++) {
            Best best = new Best();
            choose(candidates, 0, size, new TreeMap<>(), best);
            if (isSpent()) {
                return Optional.empty();
            }
            if (best.chosen != null) {
                return Optional.of(best.chosen);
            }
        }
        return Optional.empty();
    }

    private boolean isSpent() {
        return checks > MAX_CHECKS || sets > MAX_SETS;
    }

    private static final class Best {
        private @Nullable Map<Position, Hidden> chosen;
        private long sum = Long.MAX_VALUE;
    }

    /** Tries all sets of that size in row-column order. */
    private void choose(
            List<Position> candidates,
            int from,
            int more,
            Map<Position, Hidden> chosen,
            Best best) {
        if (isSpent()) {
            return;
        }
        if (more == 0) {
            consider(chosen, best);
            return;
        }
        for (int next = from; next <= candidates.size() - more; next++) {
            chosen.put(candidates.get(next), Hidden.SECONDARY);
            choose(candidates, next + 1, more - 1, chosen, best);
            chosen.remove(candidates.get(next));
        }
    }

    private void consider(Map<Position, Hidden> chosen, Best best) {
        sets++;
        long sum = chosen.keySet().stream().mapToLong(table::value).sum();
        SumTable tried = table.hiding(chosen);
        if (sum < best.sum && Lines.haveNoLonelyCell(tried)) {
            checks++;
            if (isSafe(tried, guard)) {
                best.chosen = new TreeMap<>(chosen);
                best.sum = sum;
            }
        }
    }

    private static SumTable whole(SumTable table) {
        Map<Position, Hidden> hidden = new HashMap<>(table.hidden());
        table.inside().forEach(at -> hidden.put(at, Hidden.WHOLE));
        return new SumTable(table.twoWay(), table.values(), hidden);
    }
}
