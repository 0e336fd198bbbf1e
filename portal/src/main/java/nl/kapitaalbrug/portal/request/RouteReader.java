package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    private final Texts texts;
    private final Locale locale;

    RouteReader(Texts texts) {
        this.texts = texts;
        this.locale = texts.locale();
    }

    RouteView read(JsonNode route) {
        JsonNode instrument = route.path("instrument");
        JsonNode guarantee = route.path("guarantee");
        String name = Tree.text(instrument.path("name"), locale);
        String backing = Tree.text(guarantee.path("name"), locale);
        return new RouteView(
                route.path("id").asString(instrument.path("id").asString("")),
                backing.isEmpty() ? name : texts.of("route.withGuarantee", name, backing),
                Tree.text(instrument.path("provider"), locale),
                kind(instrument.path("kind").asString("")),
                badge(route.path("outcome").asString("")),
                Tree.text(route.path("why"), locale),
                figures(route),
                criteria(route),
                bankSheet(route.path("bankSheet")),
                isUnconfirmed(route));
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

    private static boolean isUnconfirmed(JsonNode node) {
        return node.path("confirmed").isBoolean() && !node.path("confirmed").asBoolean();
    }

    private List<Figure> figures(JsonNode route) {
        List<Figure> figures = new ArrayList<>();
        carries(route).ifPresent(text -> figures.add(figure("route.carries", text)));
        amounts(route.path("amount")).ifPresent(text -> figures.add(figure("route.amount", text)));
        months(route.path("tenorMonths"))
                .ifPresent(text -> figures.add(figure("route.tenor", text)));
        String price = Tree.text(route.path("price").path("text"), locale);
        if (!price.isEmpty()) {
            figures.add(figure("route.price", price));
        }
        List<String> ways =
                Tree.each(route.path("applyThrough"))
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
    private Optional<String> carries(JsonNode route) {
        Optional<BigDecimal> carries = Tree.number(route.path("carries"));
        Optional<BigDecimal> need = Tree.number(route.path("need"));
        if (carries.isEmpty()) {
            return Optional.empty();
        }
        String amount = texts.formats().amount(carries.get());
        boolean part = need.isPresent() && need.get().compareTo(carries.get()) > 0;
        return Optional.of(
                part ? texts.of("route.part", amount, texts.formats().amount(need.get())) : amount);
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

    private List<Criterion> criteria(JsonNode route) {
        List<Criterion> criteria = new ArrayList<>();
        add(criteria, route.path("failing"), Badge.FAILS);
        add(criteria, route.path("unknown"), Badge.OPEN);
        add(criteria, route.path("met"), Badge.MET);
        add(criteria, route.path("humanChecks"), Badge.PERSON);
        return criteria;
    }

    private void add(List<Criterion> criteria, JsonNode findings, Badge badge) {
        Tree.each(findings).map(finding -> criterion(finding, badge)).forEach(criteria::add);
    }

    private Criterion criterion(JsonNode finding, Badge badge) {
        String name = Tree.text(finding.path("criterion"), locale);
        String situation = Tree.text(finding.path("situation"), locale);
        boolean asksProvider = "PROVIDER".equals(finding.path("answeredBy").asString(""));
        JsonNode source = finding.path("source");
        return new Criterion(
                badge,
                name.isEmpty() ? finding.path("code").asString("") : name,
                situation.isEmpty() && asksProvider ? texts.of("route.askProvider") : situation,
                Tree.text(finding.path("needed"), locale),
                source(source),
                url(source),
                isUnconfirmed(finding));
    }

    private String source(JsonNode source) {
        String title = Tree.text(source.path("title"), locale);
        String day = source.path("date").asString(source.path("asOf").asString(""));
        boolean dated = day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return title.isEmpty() || !dated
                ? title
                : title + " (" + texts.formats().date(LocalDate.parse(day)) + ")";
    }

    /** Only an address of the web becomes a link. */
    private static String url(JsonNode source) {
        String url = source.path("url").asString("");
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    private List<Figure> bankSheet(JsonNode sheet) {
        return Tree.each(sheet.path("lines"))
                .map(line ->
                        new Figure(
                                Tree.text(line.path("label"), locale),
                                Tree.number(line.path("amount"))
                                        .map(texts.formats()::amount)
                                        .orElseGet(() -> Tree.text(line.path("text"), locale))))
                .toList();
    }
}
