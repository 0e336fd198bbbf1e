package nl.kapitaalbrug.financing.deal.adapter.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kapitaalbrug.financing.deal.domain.DealOrder;
import nl.kapitaalbrug.financing.deal.domain.Facet;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list of deals.
 *
 * @param filters the wanted values by facet; a facet that is not asked is not there
 * @param order the order
 * @param page from 1
 * @param pageSize 1 to {@value #MAX_PAGE_SIZE}
 */
record DealQuery(Map<Facet, Set<String>> filters, DealOrder order, int page, int pageSize) {

    static final int MAX_PAGE = 1_000_000;
    static final int MAX_PAGE_SIZE = 100;
    private static final int DEFAULT_PAGE_SIZE = 20;
    private static final String SORT = "sort";
    private static final String PAGE = "page";
    private static final String PAGE_SIZE = "pageSize";
    private static final Set<String> ONCE = Set.of(SORT, PAGE, PAGE_SIZE);
    private static final Set<String> KNOWN =
            Stream.concat(Arrays.stream(Facet.values()).map(Facet::key), ONCE.stream())
                    .collect(Collectors.toSet());

    /**
     * The query of these parameters.
     *
     * @throws nl.kapitaalbrug.support.problem.ProblemException (400) with everything that is wrong
     */
    static DealQuery of(Map<String, List<String>> parameters) {
        Violations violations = new Violations();
        parameters.forEach((name, values) -> {
            if (!KNOWN.contains(name)) {
                violations.at("/query").at(name).reject("UNKNOWN_FIELD");
            } else if (ONCE.contains(name) && values.size() != 1) {
                violations.at("/query").at(name).reject("MALFORMED");
            }
        });
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = parameters.get(facet.key());
            if (values != null) {
                boolean known = facet.choices().containsAll(values);
                violations.at("/query").at(facet.key()).require(known, "UNKNOWN_VALUE");
                filters.put(facet, new LinkedHashSet<>(values));
            }
        }
        DealOrder order = order(first(parameters, SORT), violations);
        int page = number(parameters, PAGE, 1, MAX_PAGE, violations);
        int size = number(parameters, PAGE_SIZE, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, violations);
        violations.throwIfAny();
        return new DealQuery(filters, order, page, size);
    }

    private static DealOrder order(@Nullable String value, Violations violations) {
        if (value == null) {
            return DealOrder.NEWEST;
        }
        return Arrays.stream(DealOrder.values())
                .filter(order -> order.key().equals(value))
                .findAny()
                .orElseGet(() -> {
                    violations.at("/query").at(SORT).reject("UNKNOWN_VALUE");
                    return DealOrder.NEWEST;
                });
    }

    private static int number(
            Map<String, List<String>> parameters,
            String name,
            int otherwise,
            int max,
            Violations violations) {
        String value = first(parameters, name);
        if (value == null) {
            return otherwise;
        }
        Violations.Part part = violations.at("/query").at(name);
        if (!value.matches("-?[0-9]{1,9}")) {
            part.reject("WRONG_TYPE");
            return otherwise;
        }
        int number = Integer.parseInt(value);
        part.between(number, 1, max);
        return number;
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
