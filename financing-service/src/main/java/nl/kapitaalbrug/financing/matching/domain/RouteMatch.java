package nl.kapitaalbrug.financing.matching.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One route with everything that is said of it.
 *
 * @param route the route
 * @param result the outcome with its reasons
 * @param criteria every criterion of both instruments
 * @param carry how much of the need it carries
 * @param openness whether its instruments are open, the one that funds first
 * @param reasons why it stands where it stands
 * @param bankSheet the whole chain; {@code null} without a guarantee
 * @param conflicts other instruments that want the same security
 * @param notes what else to know
 * @param change the smallest change that makes it possible; {@code null} when it is possible or
 *     none was found
 */
public record RouteMatch(
        Route route,
        MatchResult result,
        List<Finding> criteria,
        Carry carry,
        List<Openness> openness,
        List<RankReason> reasons,
        @Nullable BankSheet bankSheet,
        List<Conflict> conflicts,
        List<Note> notes,
        @Nullable Change change) {

    public RouteMatch {
        criteria = List.copyOf(criteria);
        openness = List.copyOf(openness);
        reasons = List.copyOf(reasons);
        conflicts = List.copyOf(conflicts);
        notes = List.copyOf(notes);
    }

    /** The outcome. */
    public Outcome outcome() {
        return result.outcome();
    }

    /** Whether nothing that counts rests on own knowledge. */
    public boolean isConfirmed() {
        return reasons.contains(RankReason.CONFIRMED);
    }

    RouteMatch with(List<Conflict> found, @Nullable Change proven) {
        return new RouteMatch(
                route, result, criteria, carry, openness, reasons, bankSheet, found, notes, proven);
    }
}
