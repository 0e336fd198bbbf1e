package nl.kapitaalbrug.financing.demand.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.kapitaalbrug.financing.demand.domain.Guard.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a table may be shown, from the outside in: the total of all; the totals of rows
 * and of columns, each as a table of its own, so that two tables with the same totals hide the same
 * ones; then the inside, with rows of few firms split or not, whichever hides less. A hidden total
 * hides what it is made of.
 */
final class Disclosure {

    private final DisclosureParameters parameters;
    private final PrimaryRules rules;

    Disclosure(DisclosureParameters parameters) {
        this.parameters = parameters;
        this.rules = new PrimaryRules(parameters);
    }

    /**
     * What to hide.
     *
     * @param before what is hidden already, because of another table
     */
    Cover cover(TallyTable table, Cover before) {
        Map<Position, Hidden> needs = hide(table, Unit.NEEDS, before.needs());
        Map<Position, Hidden> cents = new TreeMap<>(before.cents());
        cents.putAll(needs);
        return new Cover(needs, hide(table, Unit.CENTS, cents));
    }

    private Map<Position, Hidden> hide(TallyTable table, Unit unit, Map<Position, Hidden> before) {
        Map<Position, Hidden> hidden = new TreeMap<>(before);
        unsafe(table, unit, Position.ofAll(), hidden);
        if (hidden.containsKey(Position.ofAll())) {
            table.everywhere().forEach(at -> hidden.putIfAbsent(at, Hidden.WITH_TOTAL));
            return hidden;
        }
        if (table.isTwoWay()) {
            totals(table, unit, Position::ofRow, hidden);
            totals(table, unit, Position::ofColumn, hidden);
        }
        Map<Position, Hidden> split = inside(table, unit, hidden);
        if (!table.isTwoWay()) {
            return split;
        }
        smallRows(table, hidden);
        Map<Position, Hidden> notSplit = inside(table, unit, hidden);
        return loss(table, notSplit) < loss(table, split) ? notSplit : split;
    }

    private Map<Position, Hidden> inside(
            TallyTable table, Unit unit, Map<Position, Hidden> before) {
        Map<Position, Hidden> hidden = new TreeMap<>(before);
        for (Position at : table.everywhere()) {
            if (!at.isTotal()) {
                unsafe(table, unit, at, hidden);
            }
        }
        return SecondarySuppression.protect(table.sums(unit, hidden), new Guard(unit, parameters));
    }

    /** How many hidden cells are not empty. */
    private static long loss(TallyTable table, Map<Position, Hidden> hidden) {
        return hidden.keySet().stream().filter(at -> table.at(at).needs() > 0).count();
    }

    /** Hides totals of the rows or of the columns, and with each the line that it sums. */
    private void totals(
            TallyTable table,
            Unit unit,
            IntFunction<Position> place,
            Map<Position, Hidden> hidden) {
        boolean rows = place.apply(0).column() == Position.TOTAL;
        int size = rows ? table.rows() : table.columns();
        Map<Position, Hidden> own = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            unsafe(table, unit, place.apply(i), hidden);
            if (hidden.containsKey(place.apply(i))) {
                own.put(new Position(i, 0), hidden.get(place.apply(i)));
            }
        }
        SumTable sums = rows ? table.rowSums(unit, own) : table.columnSums(unit, own);
        SecondarySuppression.protect(sums, new Guard(unit, parameters))
                .forEach((at, reason) -> hidden.putIfAbsent(place.apply(at.row()), reason));
        for (Position at : table.everywhere()) {
            Position total = place.apply(rows ? at.row() : at.column());
            if (!at.isTotal() && hidden.containsKey(total)) {
                hidden.putIfAbsent(at, Hidden.WITH_TOTAL);
            }
        }
    }

    /** Does not split rows of few firms: sometimes that leaves more of the others to show. */
    private void smallRows(TallyTable table, Map<Position, Hidden> hidden) {
        for (Position at : table.everywhere()) {
            int firms = table.at(Position.ofRow(at.row())).firms();
            if (!at.isTotal() && firms > 0 && firms < parameters.minFirmsToSplit()) {
                hidden.putIfAbsent(at, Hidden.WHOLE);
            }
        }
    }

    private void unsafe(TallyTable table, Unit unit, Position at, Map<Position, Hidden> hidden) {
        Hidden reason = unsafe(table.at(at), unit);
        if (reason != null) {
            hidden.putIfAbsent(at, reason);
        }
    }

    /** Why that number may not be shown by itself; {@code null} when it may. */
    @Nullable Hidden unsafe(Tally tally, Unit unit) {
        Set<Hidden> broken =
                switch (unit) {
                    case NEEDS -> rules.ofCount(tally.firms());
                    case CENTS -> rules.ofSum(tally.contributions());
                };
        return List.copyOf(broken).stream().findFirst().orElse(null);
    }
}
