package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import nl.kapitaalbrug.portal.request.RouteView.Criterion;
import nl.kapitaalbrug.portal.request.RouteView.Figure;
import tools.jackson.databind.JsonNode;

/** Reads the routes of a match result. What a route does not say is not shown. */
final class RouteReader {

    private final String request;
    private final Texts texts;
    private final Locale locale;
    private final CriterionReader criteria;

    /**
     * @param request id of the request; empty when routes have no pages
     * @param texts in the language of the page
     */
    RouteReader(String request, Texts texts) {
        this.request = request;
        this.texts = texts;
        this.locale = texts.locale();
        this.criteria = new CriterionReader(texts);
    }

    /** A reader of routes that have no page of their own. */
    static RouteReader withoutPages(Texts texts) {
        return new RouteReader("", texts);
    }

    /** A route that carries a part of the need. */
    RouteView route(JsonNode route) {
        List<Figure> figures = new ArrayList<>();
        carries(route.path("carries"))
                .ifPresent(text -> figures.add(figure("route.carries", text)));
        figures.addAll(terms(route.path("instrument"), true));
        return view(route.path("id").asString(""), route, figures);
    }

    /** A grant or a tax advantage, which carries no need and has no price. */
    RouteView contribution(JsonNode contribution) {
        List<Figure> figures = new ArrayList<>();
        Tree.number(contribution.path("upTo"))
                .map(texts.formats()::amount)
                .ifPresent(text -> figures.add(figure("route.contribution", text)));
        figures.addAll(terms(contribution.path("instrument"), false));
        return view(contribution.at("/instrument/id").asString(""), contribution, figures);
    }

    private RouteView view(String id, JsonNode route, List<Figure> figures) {
        JsonNode instrument = route.path("instrument");
        String name = text(instrument.path("name"));
        String backing = text(route.path("guarantee").path("name"));
        return new RouteView(
                id,
                request.isEmpty() ? "" : FinancingRequestPaths.route(request, id),
                instrument.path("id").asString(""),
                backing.isEmpty() ? name : texts.of("route.withGuarantee", name, backing),
                name,
                backing.isEmpty() ? "" : texts.of("route.with", backing),
                text(instrument.path("provider")),
                kind(instrument.path("kind").asString("")),
                badge(route.path("outcome").asString("")),
                text(route.path("why")),
                text(route.path("change").path("text")),
                reasons(route),
                obstacles(route),
                figures,
                !route.path("bankSheet").isEmpty(),
                !route.path("unconfirmed").isEmpty() || CriterionReader.isOwnKnowledge(instrument));
    }

    /** Why it ranks where it does; that it carries the need is said already. */
    private List<String> reasons(JsonNode route) {
        return Tree.each(route.path("reasons"))
                .filter(one -> !one.path("code").asString("").startsWith("CARRIES"))
                .map(one -> text(one.path("text")))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private List<Criterion> obstacles(JsonNode route) {
        return Tree.each(route.path("criteria"))
                .filter(one -> "FAILS".equals(one.path("outcome").asString("")))
                .map(criteria::criterion)
                .toList();
    }

    private String text(JsonNode node) {
        return Tree.text(node, locale);
    }

    private String kind(String key) {
        String name = key.toUpperCase(Locale.ROOT).replace('-', '_');
        return name.isEmpty() ? "" : texts.orElse("kind." + name, "");
    }

    private static Badge badge(String outcome) {
        return switch (outcome) {
            case "FITS" -> Badge.FITS;
            case "DOES_NOT_FIT" -> Badge.DOES_NOT_FIT;
            default -> Badge.CANNOT_TELL;
        };
    }

    private List<Figure> terms(JsonNode instrument, boolean priced) {
        List<Figure> figures = new ArrayList<>();
        amounts(instrument.path("amount"))
                .ifPresent(text -> figures.add(figure("route.amount", text)));
        months(instrument.path("tenorMonths"))
                .ifPresent(text -> figures.add(figure("route.tenor", text)));
        String price = text(instrument.path("price").path("text"));
        if (priced && !price.isEmpty()) {
            figures.add(figure("route.price", price));
        }
        List<String> ways =
                Tree.each(instrument.path("applyThrough"))
                        .map(one -> texts.orElse("route.apply." + one.asString(""), ""))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
        if (!ways.isEmpty()) {
            figures.add(figure("route.apply", String.join(", ", ways)));
        }
        return figures;
    }

    private Figure figure(String key, String value) {
        return new Figure(texts.of(key), value);
    }

    /** How much of the need the route carries. */
    private Optional<String> carries(JsonNode carries) {
        Optional<BigDecimal> amount = Tree.number(carries.path("amount"));
        Optional<BigDecimal> need = Tree.number(carries.path("of"));
        return amount.filter(carried -> carried.signum() > 0)
                .map(carried -> {
                    String written = texts.formats().amount(carried);
                    boolean part = need.isPresent() && need.get().compareTo(carried) > 0;
                    return part
                            ? texts.of("route.part", written, texts.formats().amount(need.get()))
                            : written;
                });
    }

    private Optional<String> amounts(JsonNode range) {
        Optional<String> min = Tree.number(range.path("min")).map(texts.formats()::amount);
        Optional<String> max = Tree.number(range.path("max")).map(texts.formats()::amount);
        return range(min, max, "euros");
    }

    private Optional<String> months(JsonNode range) {
        Optional<String> min = Tree.number(range.path("min")).map(BigDecimal::toPlainString);
        Optional<String> max = Tree.number(range.path("max")).map(BigDecimal::toPlainString);
        return range(min, max, "months");
    }

    private Optional<String> range(Optional<String> min, Optional<String> max, String unit) {
        if (min.isPresent() && max.isPresent()) {
            return Optional.of(texts.of("route.range." + unit, min.get(), max.get()));
        }
        return min.map(text -> texts.of("route.from." + unit, text))
                .or(() -> max.map(text -> texts.of("route.upTo." + unit, text)));
    }
}
