package nl.kapitaalbrug.financing.need.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.matching.domain.Outcome;

/**
 * Whether a need is served, on paper (matching 10). Which routes can really be combined (the same
 * security wanted twice, the rank) is not judged here.
 */
public enum NeedState {
    /** Routes that fit, one for each funding instrument, carry the whole external need. */
    SERVED,
    /** Routes fit, and carry a part. */
    PARTLY,
    /** No route fits, and at least one may. */
    CANNOT_TELL,
    /** No route fits or may fit. */
    UNMET;

    /**
     * The state of a need.
     *
     * @param routes what became of each route
     * @param need the external need, above zero
     */
    static NeedState of(List<RouteOutcome> routes, EuroAmount need) {
        EuroAmount carried = carried(routes, need);
        if (carried.equals(need)) {
            return SERVED;
        }
        if (has(routes, Outcome.FITS)) {
            return PARTLY;
        }
        return has(routes, Outcome.CANNOT_TELL) ? CANNOT_TELL : UNMET;
    }

    /**
     * What the routes that fit carry together, at most the need. Of each funding instrument only
     * the route counts that carries most: nobody gets the same loan twice.
     */
    static EuroAmount carried(List<RouteOutcome> routes, EuroAmount need) {
        Map<InstrumentId, EuroAmount> most = new HashMap<>();
        routes.stream()
                .filter(route -> route.outcome() == Outcome.FITS)
                .forEach(route -> most.merge(route.funding(), route.carries(), EuroAmount::max));
        EuroAmount sum = EuroAmount.ZERO;
        for (EuroAmount amount : most.values()) {
            sum = sum.plus(amount).min(need);
        }
        return sum;
    }

    private static boolean has(List<RouteOutcome> routes, Outcome outcome) {
        return routes.stream().anyMatch(route -> route.outcome() == outcome);
    }
}
