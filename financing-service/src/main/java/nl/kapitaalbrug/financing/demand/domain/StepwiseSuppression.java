package nl.kapitaalbrug.financing.demand.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Protects a table that is too large to search in full. As long as a hidden number is not safe, the
 * first such one gets a rectangle of hidden cells around it: the one with the fewest new cells,
 * then the smallest sum, then row-column order. Without such a rectangle its row is not split at
 * all. In the end each extra cell that proves needless is shown again, the largest first. Sound,
 * because only a table that passes the whole check is given back; not always the smallest set.
 */
final class StepwiseSuppression {

    private final SumTable table;
    private final Guard guard;

    StepwiseSuppression(SumTable table, Guard guard) {
        this.table = table;
        this.guard = guard;
    }

    /** The protected table; empty when hiding every cell that is not empty is not enough. */
    Optional<SumTable> safe() {
        SumTable now = table;
        while (!SecondarySuppression.isSafe(now, guard)) {
            SumTable next = next(now);
            if (next.hidden().equals(now.hidden())) {
                return Optional.empty();
            }
            now = next;
        }
        return Optional.of(withoutNeedless(now));
    }

    private SumTable next(SumTable now) {
        Position unsafe = firstUnsafe(now);
        List<Position> corners = unsafe == null ? List.of() : rectangle(now, unsafe);
        if (!corners.isEmpty()) {
            return hiding(now, corners);
        }
        boolean split = unsafe != null && now.hidden().get(unsafe) != Hidden.WHOLE;
        return now.twoWay() && split ? now.notSplitting(unsafe.row()) : hiding(now, smallest(now));
    }

    private static SumTable hiding(SumTable now, List<Position> more) {
        return now.hiding(
                more.stream().collect(Collectors.toMap(at -> at, at -> Hidden.SECONDARY)));
    }

    private @Nullable Position firstUnsafe(SumTable now) {
        return SecondarySuppression.unsafe(now, guard)
                .filter(at -> !at.isTotal())
                .findFirst()
                .orElse(null);
    }

    /** The new cells of the best rectangle that has any; empty in a one-way table. */
    private static List<Position> rectangle(SumTable now, Position at) {
        List<Position> best = List.of();
        for (int row = 0; now.twoWay() && row < now.rows(); row++) {
            for (int column = 0; column < now.columns(); column++) {
                if (row != at.row() && column != at.column()) {
                    List<Position> more = newCells(now, at, new Position(row, column));
                    best = isBetter(now, more, best) ? more : best;
                }
            }
        }
        return best;
    }

    /** Empty when nothing is new, or when a corner is an empty cell. */
    private static List<Position> newCells(SumTable now, Position at, Position opposite) {
        List<Position> corners =
                List.of(
                        new Position(at.row(), opposite.column()),
                        new Position(opposite.row(), at.column()),
                        opposite);
        List<Position> more = new ArrayList<>();
        for (Position corner : corners) {
            if (!now.isHidden(corner)) {
                if (now.value(corner) == 0) {
                    return List.of();
                }
                more.add(corner);
            }
        }
        return more;
    }

    private static boolean isBetter(SumTable now, List<Position> one, List<Position> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return !one.isEmpty();
        }
        return one.size() < other.size()
                || one.size() == other.size() && sum(now, one) < sum(now, other);
    }

    private static long sum(SumTable now, List<Position> cells) {
        return cells.stream().mapToLong(now::value).sum();
    }

    private static List<Position> smallest(SumTable now) {
        return now.candidates().stream()
                .min(Comparator.comparingLong(now::value))
                .map(List::of)
                .orElse(List.of());
    }

    private SumTable withoutNeedless(SumTable found) {
        List<Position> largestFirst =
                found.hidden().keySet().stream()
                        .filter(at -> !table.isHidden(at))
                        .filter(at -> found.hidden().get(at) == Hidden.SECONDARY)
                        .sorted(Comparator.comparingLong(table::value).reversed())
                        .toList();
        SumTable needed = found;
        for (Position at : largestFirst) {
            SumTable without = needed.showing(at);
            needed = SecondarySuppression.isSafe(without, guard) ? without : needed;
        }
        return needed;
    }
}
