package nl.kapitaalbrug.financing.deal.adapter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kapitaalbrug.financing.deal.domain.Deal;
import nl.kapitaalbrug.financing.deal.domain.Selection;

/**
 * A part of a list of deals.
 *
 * @param items the deals of this page
 * @param page from 1
 * @param pageSize the most that a page holds
 * @param total deals on all pages
 * @param facets for each facet the values that there are, with the deals that pass all other
 *     filters
 */
record DealPage<T>(
        List<T> items, int page, int pageSize, int total, Map<String, List<FacetCount>> facets) {

    /** How many deals have a value. */
    record FacetCount(String value, int count) {}

    static <T> DealPage<T> of(
            Selection selection, DealQuery query, Function<Deal, Stream<T>> item) {
        List<T> items =
                selection.deals().stream()
                        .skip((query.page() - 1L) * query.pageSize())
                        .limit(query.pageSize())
                        .flatMap(item)
                        .toList();
        return new DealPage<>(
                items, query.page(), query.pageSize(), selection.deals().size(), facets(selection));
    }

    private static Map<String, List<FacetCount>> facets(Selection selection) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        selection
                .counts()
                .forEach((facet, counts) ->
                        facets.put(
                                facet.key(),
                                counts.entrySet().stream()
                                        .map(one -> new FacetCount(one.getKey(), one.getValue()))
                                        .toList()));
        return facets;
    }
}
