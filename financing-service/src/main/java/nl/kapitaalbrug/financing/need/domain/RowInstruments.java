package nl.kapitaalbrug.financing.need.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.matching.domain.Outcome;

/** The instruments that fit or may fit a need. */
final class RowInstruments {

    private RowInstruments() {}

    static Set<InstrumentId> fitting(List<RouteOutcome> routes) {
        return with(routes, Outcome.FITS);
    }

    static Set<InstrumentId> open(List<RouteOutcome> routes) {
        Set<InstrumentId> open = with(routes, Outcome.CANNOT_TELL);
        open.removeAll(fitting(routes));
        return open;
    }

    private static Set<InstrumentId> with(List<RouteOutcome> routes, Outcome outcome) {
        Set<InstrumentId> found = new HashSet<>();
        routes.stream()
                .filter(route -> route.outcome() == outcome)
                .forEach(route -> found.addAll(route.instruments()));
        return found;
    }
}
