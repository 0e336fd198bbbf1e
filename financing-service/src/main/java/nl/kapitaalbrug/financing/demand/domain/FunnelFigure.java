package nl.kapitaalbrug.financing.demand.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.financing.demand.domain.Figure.Row;
import org.jspecify.annotations.Nullable;

/**
 * The funnel: how many needs came at least so far, how many of those went no further, and how many
 * of those were taken back or lie still. The last step counts what is assessed and still wanted.
 * Each number is a sum of places that exclude one another; it is shown when the reader could add it
 * up from what is shown, and only then.
 */
final class FunnelFigure {

    /** Came at least so far. */
    static final String REACHED = "REACHED";

    /** Went no further, so far. */
    static final String STAYED = "STAYED";

    /** Of those, taken back by the applicant. */
    static final String WITHDRAWN = "WITHDRAWN";

    /** Of those, lying still since the applicant was asked why. */
    static final String LEFT = "LEFT";

    private final TallyTable stands;
    private final Cover cover;

    FunnelFigure(TallyTable stands, Cover cover) {
        this.stands = stands;
        this.cover = cover;
    }

    Figure figure() {
        Set<Stand> assessed = Set.of(Stand.ASSESSED);
        Set<Stand> dossier = EnumSet.complementOf(EnumSet.of(Stand.EXPLORED));
        return new Figure(
                FigureName.FUNNEL,
                List.of(REACHED, STAYED, WITHDRAWN, LEFT),
                List.of(
                        row(
                                "EXPLORED",
                                EnumSet.allOf(Stand.class),
                                Set.of(Stand.EXPLORED),
                                Set.of(),
                                Set.of()),
                        row(
                                "DOSSIER",
                                dossier,
                                EnumSet.of(
                                        Stand.DOSSIER, Stand.LEFT_DOSSIER, Stand.WITHDRAWN_DOSSIER),
                                Set.of(Stand.WITHDRAWN_DOSSIER),
                                Set.of(Stand.LEFT_DOSSIER)),
                        row(
                                "ASSESSED",
                                assessed,
                                Set.of(Stand.WITHDRAWN_ASSESSED),
                                Set.of(Stand.WITHDRAWN_ASSESSED),
                                Set.of())),
                sum(EnumSet.allOf(Stand.class)));
    }

    private Row row(
            String key,
            Set<Stand> reached,
            Set<Stand> stayed,
            Set<Stand> withdrawn,
            Set<Stand> left) {
        return new Row(key, List.of(sum(reached), sum(stayed), sum(withdrawn), sum(left)));
    }

    private Cell sum(Set<Stand> parts) {
        long needs = 0;
        long cents = 0;
        for (Stand part : parts) {
            needs += stands.at(part.place()).needs();
            cents += stands.at(part.place()).cents();
        }
        return Cell.of(needs, hidden(parts, cover.needs()), cents, hidden(parts, cover.cents()));
    }

    /** Shown when all parts are, or when the total and all other parts are. */
    private static @Nullable Hidden hidden(Set<Stand> parts, Map<Position, Hidden> cover) {
        List<Hidden> own = new ArrayList<>();
        List<Hidden> others = new ArrayList<>();
        for (Stand stand : Stand.values()) {
            Hidden reason = cover.get(stand.place());
            if (reason != null) {
                (parts.contains(stand) ? own : others).add(reason);
            }
        }
        if (cover.containsKey(Position.ofAll())) {
            others.add(cover.get(Position.ofAll()));
        }
        return own.isEmpty() || others.isEmpty() ? null : own.getFirst();
    }
}
