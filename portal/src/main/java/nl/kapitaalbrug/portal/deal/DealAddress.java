package nl.kapitaalbrug.portal.deal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The state of a list of deals, all of it in its address.
 *
 * @param path the list
 * @param filters the chosen values by facet; a facet without any is not there
 * @param order the order; empty for the usual one
 * @param page from 1, as written
 */
record DealAddress(String path, Map<DealFacet, List<String>> filters, String order, String page) {

    static final String ORDER = "volgorde";
    static final String PAGE = "pagina";
    static final String FIRST = "1";

    /** How many deals a page shows. */
    static final int PAGE_SIZE = 20;

    /** Longer values are nonsense; they are cut so that nothing long travels on. */
    private static final int MAX_LENGTH = 40;

    private static final int MAX_VALUES = 30;

    static DealAddress of(String path, MultiValueMap<String, String> parameters) {
        Map<DealFacet, List<String>> filters = new EnumMap<>(DealFacet.class);
        for (DealFacet facet : DealFacet.values()) {
            List<String> chosen = parameters.getOrDefault(facet.parameter(), List.of());
            List<String> values =
                    chosen.stream()
                            .filter(value -> !value.isEmpty())
                            .map(DealAddress::cut)
                            .distinct()
                            .limit(MAX_VALUES)
                            .toList();
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        return new DealAddress(
                path, filters, first(parameters, ORDER, ""), first(parameters, PAGE, FIRST));
    }

    /** What the service is asked. */
    Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        filters.forEach((facet, values) -> query.put(facet.key(), values));
        if (!order.isEmpty()) {
            query.put("sort", List.of(order));
        }
        query.put("page", List.of(page));
        query.put("pageSize", List.of(Integer.toString(PAGE_SIZE)));
        return query;
    }

    boolean has(DealFacet facet, String value) {
        return filters.getOrDefault(facet, List.of()).contains(value);
    }

    /** The address with one value less. */
    String without(DealFacet facet, String value) {
        Map<DealFacet, List<String>> less = copy();
        List<String> values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
        values.remove(value);
        less.remove(facet);
        if (!values.isEmpty()) {
            less.put(facet, values);
        }
        return address(path, less, order, FIRST);
    }

    /** The address with no value of that facet. */
    String without(DealFacet facet) {
        Map<DealFacet, List<String>> less = copy();
        less.remove(facet);
        return address(path, less, order, FIRST);
    }

    /** The address without any filter. */
    String withoutFilters() {
        return address(path, Map.of(), order, FIRST);
    }

    String inOrder(String other) {
        return address(path, filters, other, FIRST);
    }

    String onPage(int number) {
        return address(path, filters, order, Integer.toString(number));
    }

    /** The same filters on another list. */
    String onList(String other) {
        return address(other, filters, order, FIRST);
    }

    private Map<DealFacet, List<String>> copy() {
        Map<DealFacet, List<String>> copy = new EnumMap<>(DealFacet.class);
        copy.putAll(filters);
        return copy;
    }

    private static String address(
            String path, Map<DealFacet, List<String>> filters, String order, String page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        filters.forEach((facet, values) -> address.queryParam(facet.parameter(), values));
        if (!order.isEmpty()) {
            address.queryParam(ORDER, order);
        }
        if (!FIRST.equals(page)) {
            address.queryParam(PAGE, page);
        }
        return address.encode().build().toUriString();
    }

    private static String first(
            MultiValueMap<String, String> parameters, String name, String otherwise) {
        String value = parameters.getFirst(name);
        return value == null || value.isEmpty() ? otherwise : cut(value);
    }

    private static String cut(String value) {
        return value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH);
    }
}
