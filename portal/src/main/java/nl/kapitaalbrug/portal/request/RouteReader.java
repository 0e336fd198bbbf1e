package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import nl.kapitaalbrug.portal.request.RouteView.Criterion;
import nl.kapitaalbrug.portal.request.RouteView.Figure;
import nl.kapitaalbrug.portal.request.RouteView.SheetLine;
import tools.jackson.databind.JsonNode;

/** Reads the routes of a match result. What a route does not say is not shown. */
final class RouteReader {

    private final Texts texts;
    private final Locale locale;

    RouteReader(Texts texts) {
        this.texts = texts;
        this.locale = texts.locale();
    }

    /** A route that carries a part of the need. */
    RouteView route(JsonNode route) {
        List<Figure> figures = new ArrayList<>();
        carries(route.path("carries"))
                .ifPresent(text -> figures.add(figure("route.carries", text)));
        figures.addAll(figures(route.path("instrument")));
        return view(route, figures);
    }

    /** A grant or a tax advantage, which carries no need. */
    RouteView contribution(JsonNode contribution) {
        List<Figure> figures = new ArrayList<>();
        Tree.number(contribution.path("upTo"))
                .map(texts.formats()::amount)
                .ifPresent(text -> figures.add(figure("route.contribution", text)));
        figures.addAll(figures(contribution.path("instrument")));
        return view(contribution, figures);
    }

    private RouteView view(JsonNode route, List<Figure> figures) {
        JsonNode instrument = route.path("instrument");
        String name = text(instrument.path("name"));
        String backing = text(route.path("guarantee").path("name"));
        List<Criterion> criteria = criteria(route);
        String why = text(route.path("why"));
        return new RouteView(
                route.path("id").asString(instrument.path("id").asString("")),
                instrument.path("id").asString(""),
                backing.isEmpty() ? name : texts.of("route.withGuarantee", name, backing),
                name,
                backing.isEmpty() ? "" : texts.of("route.with", backing),
                text(instrument.path("provider")),
                kind(instrument.path("kind").asString("")),
                badge(route.path("outcome").asString("")),
                why,
                text(route.path("change").path("text")),
                reasons(route),
                obstacles(route),
                remarks(route).stream().filter(one -> !why.contains(one)).toList(),
                figures,
                criteria,
                bankSheet(route.path("bankSheet")),
                !route.path("unconfirmed").isEmpty() || isOwnKnowledge(instrument));
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
                .map(this::criterion)
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

    private static boolean isOwnKnowledge(JsonNode node) {
        return "OWN_KNOWLEDGE".equals(node.path("basis").asString(""));
    }

    private List<Figure> figures(JsonNode instrument) {
        List<Figure> figures = new ArrayList<>();
        amounts(instrument.path("amount"))
                .ifPresent(text -> figures.add(figure("route.amount", text)));
        months(instrument.path("tenorMonths"))
                .ifPresent(text -> figures.add(figure("route.tenor", text)));
        String price = text(instrument.path("price").path("text"));
        if (!price.isEmpty()) {
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

    /** What else to know: whether it is open today, what bites another route, notes. */
    private List<String> remarks(JsonNode route) {
        JsonNode openness = route.path("openness");
        Stream<JsonNode> open = openness.isArray() ? Tree.each(openness) : Stream.of(openness);
        return Stream.of(
                        open.filter(one -> !"OPEN".equals(one.path("state").asString("OPEN"))),
                        Tree.each(route.path("conflicts")),
                        Tree.each(route.path("notes")))
                .flatMap(all -> all)
                .map(one -> text(one.path("text")))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
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

    private List<Criterion> criteria(JsonNode route) {
        return Stream.concat(
                        Tree.each(route.path("criteria")).map(this::criterion),
                        Tree.each(route.path("humanChecks")).map(this::humanCheck))
                .toList();
    }

    private Criterion criterion(JsonNode criterion) {
        String label = text(criterion.path("label"));
        return new Criterion(
                Badge.ofVerdict(criterion.path("outcome").asString("")),
                label.isEmpty() ? criterion.path("code").asString("") : label,
                text(criterion.path("yours")),
                text(criterion.path("needed")),
                source(criterion),
                url(criterion.path("source")),
                isOwnKnowledge(criterion));
    }

    private Criterion humanCheck(JsonNode check) {
        return new Criterion(
                Badge.ofVerdict("HUMAN_CHECK"),
                texts.of("route.provider.judges"),
                "",
                text(check.path("text")),
                source(check),
                url(check.path("source")),
                isOwnKnowledge(check));
    }

    /** Where it is written. What no page says is called what it is: our own knowledge. */
    String source(JsonNode said) {
        JsonNode source = said.path("source");
        if (url(source).isEmpty() && isOwnKnowledge(said)) {
            return texts.of("route.ownKnowledge");
        }
        String title = publisher(text(source.path("text")));
        String day = source.path("date").asString("");
        boolean dated = day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return title.isEmpty() || !dated
                ? title
                : title + " (" + texts.formats().date(LocalDate.parse(day)) + ")";
    }

    /** A title that was made of an address says nothing; then its publisher is enough. */
    private static String publisher(String title) {
        int end = title.indexOf(": ");
        boolean readable = end < 0 || Character.isUpperCase(title.charAt(end + 2));
        return readable ? title : title.substring(0, end);
    }

    /** Only an address of the web becomes a link. */
    static String url(JsonNode source) {
        String url = source.path("url").asString("");
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    private List<SheetLine> bankSheet(JsonNode sheet) {
        return Tree.each(sheet).map(this::sheetLine).toList();
    }

    private SheetLine sheetLine(JsonNode line) {
        String said = text(line.path("text"));
        String value = Tree.number(line.path("amount")).map(texts.formats()::amount).orElse("");
        boolean unsure = line.path("confirmed").isBoolean() && !line.path("confirmed").asBoolean();
        String label = text(line.path("label"));
        if (value.isEmpty()) {
            return new SheetLine(label, said, "", false);
        }
        String note = note(said, value);
        boolean noted = note.contains(texts.of("route.unconfirmed"));
        return new SheetLine(
                label,
                unsure && !noted ? texts.of("route.sheet.unconfirmed", value) : value,
                note,
                true);
    }

    /** What a sheet says beside the amount itself. */
    private static String note(String said, String value) {
        String rest = said.replace('\u00a0', ' ').replace(value.replace('\u00a0', ' '), "").strip();
        return rest.replaceFirst("^, *", "").replaceFirst("^\\(([^()]*)\\)", "$1");
    }
}
