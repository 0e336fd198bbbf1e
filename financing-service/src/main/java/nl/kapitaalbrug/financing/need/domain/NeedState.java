package nl.kapitaalbrug.financing.need.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.matching.domain.Outcome;

/**
 * Whether a need is served, on paper (matching 10). A route counts only when a source says how much
 * it can carry: crowdfunding or private venture debt, which publish no limit, would serve every
 * need. Which routes can really be combined (the same security wanted twice, the rank) is not
 * judged here.
 */
public enum NeedState {
    /** Routes that fit, one for each funding instrument, carry the whole external need. */
    SERVED,
    /** Routes fit, and carry a part that a source confirms. */
    PARTLY,
    /** No route fits with a confirmed amount, and at least one may, or fits with an open amount. */
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
        if (carried.isPositive()) {
            return PARTLY;
        }
        return routes.stream().allMatch(route -> route.outcome() == Outcome.DOES_NOT_FIT)
                ? UNMET
                : CANNOT_TELL;
    }

    /**
     * What the routes that fit carry together, at most the need. Of each funding instrument only
     * the route counts that carries most: nobody gets the same loan twice.
     */
    static EuroAmount carried(List<RouteOutcome> routes, EuroAmount need) {
        Map<InstrumentId, EuroAmount> most = new HashMap<>();
        routes.stream()
                .filter(route -> route.outcome() == Outcome.FITS && route.amountConfirmed())
                .forEach(route -> most.merge(route.funding(), route.carries(), EuroAmount::max));
        EuroAmount sum = EuroAmount.ZERO;
        for (EuroAmount amount : most.values()) {
            sum = sum.plus(amount).min(need);
        }
        return sum;
    }
}
