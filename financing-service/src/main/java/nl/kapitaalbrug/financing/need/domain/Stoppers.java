package nl.kapitaalbrug.financing.need.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kapitaalbrug.financing.matching.domain.Outcome;

/**
 * The criteria that stand alone between a need and a route: the only one that fails in at least one
 * route. Where each route fails on more, all criteria of the routes that fail on fewest.
 */
public final class Stoppers {

    private Stoppers() {}

    /** The codes for these routes; empty when no route is refused. */
    static Set<String> of(List<RouteOutcome> routes) {
        List<List<String>> refused =
                routes.stream()
                        .filter(route -> route.outcome() == Outcome.DOES_NOT_FIT)
                        .map(RouteOutcome::failing)
                        .filter(failing -> !failing.isEmpty())
                        .toList();
        int fewest = refused.stream().mapToInt(List::size).min().orElse(0);
        Set<String> codes = new TreeSet<>();
        refused.stream().filter(failing -> failing.size() == fewest).forEach(codes::addAll);
        return codes;
    }
}
