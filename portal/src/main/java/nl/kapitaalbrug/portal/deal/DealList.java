package nl.kapitaalbrug.portal.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kapitaalbrug.portal.form.Texts;
import tools.jackson.databind.JsonNode;

/**
 * A list of deals with everything around it.
 *
 * @param deals the deals of this page
 * @param total deals on all pages
 * @param page this page, from 1
 * @param pages all pages, at least 1
 * @param facets the filters
 * @param chips the chosen filters
 * @param hints which filter to drop when nothing is found
 * @param orders the orders
 * @param all the address without any filter
 * @param previous the page before; empty without one
 * @param next the page after; empty without one
 */
record DealList(
        List<DealView> deals,
        int total,
        int page,
        int pages,
        List<Facet> facets,
        List<Chip> chips,
        List<Hint> hints,
        List<Order> orders,
        String all,
        String previous,
        String next) {

    private static final List<String> ORDERS =
            List.of("newest", "amount", "-amount", "risk", "technology");

    /** A filter with its choices. */
    record Facet(String parameter, String name, boolean open, List<Choice> choices) {}

    /** One choice, and how many deals there are with it. */
    record Choice(String id, String value, String name, int count, boolean chosen) {}

    /** A chosen filter, and the address without it. */
    record Chip(String text, String without) {}

    /** How many deals there are without a filter. */
    record Hint(String text, String path) {}

    /** An order, and the address with it. */
    record Order(String name, String path, boolean chosen) {}

    /** Of an answer of the service. */
    static DealList of(
            JsonNode answer,
            DealAddress address,
            Function<JsonNode, DealView> reader,
            Texts texts) {
        int total = answer.path("total").asInt(0);
        int page = Math.max(1, answer.path("page").asInt(1));
        int pages = Math.max(1, (total + DealAddress.PAGE_SIZE - 1) / DealAddress.PAGE_SIZE);
        return new DealList(
                DealReader.each(answer.path("items")).stream().map(reader).toList(),
                total,
                page,
                pages,
                facets(answer.path("facets"), address, texts),
                chips(address, texts),
                total == 0 ? hints(answer.path("facets"), address, texts) : List.of(),
                orders(address, texts),
                address.withoutFilters(),
                page > 1 ? address.onPage(Math.min(page - 1, pages)) : "",
                page < pages ? address.onPage(page + 1) : "");
    }

    private static List<Facet> facets(JsonNode facets, DealAddress address, Texts texts) {
        List<Facet> shown = new ArrayList<>();
        for (DealFacet facet : DealFacet.values()) {
            List<Choice> choices = choices(facet, facets.path(facet.key()), address, texts);
            if (!choices.isEmpty()) {
                boolean open = facet.isOpen() || address.filters().containsKey(facet);
                shown.add(new Facet(facet.parameter(), facet.name(texts), open, choices));
            }
        }
        return shown;
    }

    /** The values that there are, and those that were chosen. */
    private static List<Choice> choices(
            DealFacet facet, JsonNode counts, DealAddress address, Texts texts) {
        Map<String, Integer> found = new LinkedHashMap<>();
        DealReader.each(counts)
                .forEach(one ->
                        found.put(one.path("value").asString(""), one.path("count").asInt(0)));
        address.filters().getOrDefault(facet, List.of()).forEach(one -> found.putIfAbsent(one, 0));
        List<Choice> choices = new ArrayList<>();
        found.forEach((value, count) -> {
            String name = facet.value(value, texts);
            if (!name.isEmpty()) {
                String id = "filter-" + facet.parameter() + "-" + value.replace('_', '-');
                choices.add(new Choice(id, value, name, count, address.has(facet, value)));
            }
        });
        return choices;
    }

    private static List<Chip> chips(DealAddress address, Texts texts) {
        List<Chip> chips = new ArrayList<>();
        address.filters()
                .forEach((facet, values) ->
                        values.forEach(value ->
                                chips.add(
                                        new Chip(
                                                texts.of(
                                                        "deals.chip",
                                                        facet.name(texts),
                                                        facet.value(value, texts)),
                                                address.without(facet, value)))));
        return chips;
    }

    /** The counts of a facet pass all other filters, so together they are what is left without. */
    private static List<Hint> hints(JsonNode facets, DealAddress address, Texts texts) {
        List<Hint> hints = new ArrayList<>();
        for (DealFacet facet : address.filters().keySet()) {
            int left =
                    DealReader.each(facets.path(facet.key())).stream()
                            .mapToInt(one -> one.path("count").asInt(0))
                            .sum();
            if (left > 0) {
                String key = left == 1 ? "deals.empty.hint.one" : "deals.empty.hint";
                hints.add(new Hint(texts.of(key, left, facet.name(texts)), address.without(facet)));
            }
        }
        return hints;
    }

    private static List<Order> orders(DealAddress address, Texts texts) {
        String now = address.order().isEmpty() ? ORDERS.getFirst() : address.order();
        return ORDERS.stream()
                .map(order ->
                        new Order(
                                texts.of("deals.order." + order),
                                address.inOrder(order.equals(ORDERS.getFirst()) ? "" : order),
                                order.equals(now)))
                .toList();
    }
}
