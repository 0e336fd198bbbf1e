package nl.kapitaalbrug.portal.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One instrument with all routes over it that ended the same: a loan that several guarantees may
 * stand behind is one card, not five.
 *
 * @param first the route that the service puts first
 * @param routes all of them, at least one
 * @param why the sentence that holds for all; empty when each has its own
 */
record RouteCard(RouteView first, List<RouteView> routes, String why) {

    RouteCard {
        routes = List.copyOf(routes);
    }

    /** The cards of these routes, in the order of their first route. */
    static List<RouteCard> of(List<RouteView> routes) {
        Map<String, List<RouteView>> byInstrument = new LinkedHashMap<>();
        routes.forEach(route ->
                byInstrument
                        .computeIfAbsent(route.instrument(), key -> new ArrayList<>())
                        .add(route));
        return byInstrument.values().stream().map(RouteCard::card).toList();
    }

    private static RouteCard card(List<RouteView> routes) {
        RouteView first = routes.getFirst();
        boolean sameReason = routes.stream().allMatch(one -> one.why().equals(first.why()));
        return new RouteCard(first, routes, sameReason ? first.why() : "");
    }

    /** Whether one card shows several routes. */
    public boolean hasSeveral() {
        return routes.size() > 1;
    }

    /** Whether terms of all its routes rest on own knowledge. */
    public boolean isUnconfirmed() {
        return routes.stream().allMatch(RouteView::unconfirmed);
    }
}
