package nl.kapitaalbrug.financing.deal.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deals that pass some filters, and how many there would be for each value of each facet.
 *
 * @param deals those that pass every filter, in the given order
 * @param counts for each facet and each of its values the deals that pass all <em>other</em>
 *     filters; values without a deal are left out
 */
public record Selection(List<Deal> deals, Map<Facet, Map<String, Integer>> counts) {

    /**
     * Filters and counts in one pass.
     *
     * @param all deals to choose from, in the order of their names
     * @param filters the wanted values of a facet; a facet that is not there passes everything
     * @param order the order of the deals
     */
    public static Selection of(List<Deal> all, Map<Facet, Set<String>> filters, DealOrder order) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new LinkedHashMap<>());
        }
        List<Deal> passing = new ArrayList<>();
        for (Deal deal : all) {
            count(deal, filters, counts, passing);
        }
        passing.sort(order.shown());
        Map<Facet, Map<String, Integer>> ordered = new EnumMap<>(Facet.class);
        counts.forEach((facet, found) -> ordered.put(facet, inOrder(facet, found)));
        return new Selection(List.copyOf(passing), ordered);
    }

    /** A deal that fails one filter still counts for the facet of that filter. */
    private static void count(
            Deal deal,
            Map<Facet, Set<String>> filters,
            Map<Facet, Map<String, Integer>> counts,
            List<Deal> passing) {
        Facet failed = null;
        for (Map.Entry<Facet, Set<String>> filter : filters.entrySet()) {
            if (!filter.getValue().contains(filter.getKey().of(deal))) {
                if (failed != null) {
                    return;
                }
                failed = filter.getKey();
            }
        }
        if (failed == null) {
            passing.add(deal);
        }
        for (Facet facet : Facet.values()) {
            if (isOnly(failed, facet)) {
                counts.get(facet).merge(facet.of(deal), 1, Integer::sum);
            }
        }
    }

    private static boolean isOnly(@Nullable Facet failed, Facet facet) {
        return failed == null || failed == facet;
    }

    private static Map<String, Integer> inOrder(Facet facet, Map<String, Integer> found) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        for (String value : facet.choices()) {
            Integer count = found.get(value);
            if (count != null) {
                ordered.put(value, count);
            }
        }
        return ordered;
    }
}
