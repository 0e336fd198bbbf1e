package nl.kapitaalbrug.portal.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.request.RouteView.Criterion;
import tools.jackson.databind.JsonNode;

/**
 * One route with everything that is said of it.
 *
 * @param route the route in short
 * @param remarks what else to know: whether it is open, conflicts, notes
 * @param criteria all that was looked at, what fails first
 * @param bankSheet the whole chain of a guaranteed loan; empty for others
 */
record RouteDetail(
        RouteView route,
        List<String> remarks,
        List<Criterion> criteria,
        List<SheetLine> bankSheet) {

    /**
     * One line of the sheet for the bank.
     *
     * @param name what
     * @param value the amount, or words where there is none
     * @param note how the amount comes about; may be empty
     * @param amount whether the value is an amount
     */
    record SheetLine(String name, String value, String note, boolean amount) {}

    RouteDetail {
        remarks = List.copyOf(remarks);
        criteria = List.copyOf(criteria);
        bankSheet = List.copyOf(bankSheet);
    }

    /** The route or contribution of a match result with that id; empty when there is none. */
    static Optional<RouteDetail> find(
            JsonNode matches, String id, RouteReader reader, Texts texts) {
        Optional<RouteDetail> route =
                Tree.each(matches.path("routes"))
                        .filter(one -> one.path("id").asString("").equals(id))
                        .findFirst()
                        .map(one -> of(reader.route(one), one, texts));
        return route.or(() ->
                Tree.each(matches.path("contributions"))
                        .filter(one -> one.at("/instrument/id").asString("").equals(id))
                        .findFirst()
                        .map(one -> of(reader.contribution(one), one, texts)));
    }

    /** As it was found before. */
    RouteDetail asHistory() {
        return new RouteDetail(route.asHistory(), remarks, criteria, List.of());
    }

    private static RouteDetail of(RouteView view, JsonNode route, Texts texts) {
        CriterionReader criteria = new CriterionReader(texts);
        return new RouteDetail(
                view,
                remarks(route, texts).filter(one -> !view.why().contains(one)).toList(),
                Stream.concat(
                                Tree.each(route.path("criteria")).map(criteria::criterion),
                                Tree.each(route.path("humanChecks")).map(criteria::humanCheck))
                        .toList(),
                Tree.each(route.path("bankSheet")).map(line -> sheetLine(line, texts)).toList());
    }

    private static Stream<String> remarks(JsonNode route, Texts texts) {
        JsonNode openness = route.path("openness");
        Stream<JsonNode> open = openness.isArray() ? Tree.each(openness) : Stream.of(openness);
        return Stream.of(
                        open.filter(one -> !"OPEN".equals(one.path("state").asString("OPEN"))),
                        Tree.each(route.path("conflicts")),
                        Tree.each(route.path("notes")))
                .flatMap(all -> all)
                .map(one -> Tree.text(one.path("text"), texts.locale()))
                .filter(one -> !one.isEmpty())
                .distinct();
    }

    private static SheetLine sheetLine(JsonNode line, Texts texts) {
        String said = Tree.text(line.path("text"), texts.locale());
        String value = Tree.number(line.path("amount")).map(texts.formats()::amount).orElse("");
        boolean unsure = line.path("confirmed").isBoolean() && !line.path("confirmed").asBoolean();
        String label = Tree.text(line.path("label"), texts.locale());
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
