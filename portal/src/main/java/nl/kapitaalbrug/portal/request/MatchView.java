package nl.kapitaalbrug.portal.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import tools.jackson.databind.JsonNode;

/**
 * The routes of a request.
 *
 * @param headline how many fit now and how many may fit
 * @param first what to do before signing anything
 * @param groups fits, may fit, does not fit
 * @param contributions grants and tax advantages, which come on top
 * @param open questions that would decide most, with how many routes wait for each
 * @param doors the people at the end
 */
record MatchView(
        String headline,
        List<Step> first,
        List<Group> groups,
        List<RouteCard> contributions,
        List<OpenQuestion> open,
        List<Door> doors) {

    /** So many questions at a time. */
    private static final int MAX_QUESTIONS = 5;

    /**
     * Something to do first.
     *
     * @param text what to do
     * @param when the day by which, or after which it is too late; empty when it depends
     * @param instruments for which
     */
    record Step(String text, String when, List<Needing> instruments) {}

    /**
     * An instrument that must be asked for in time.
     *
     * @param name of the instrument
     * @param source where the time limit is written; may be empty
     * @param sourceUrl its address; may be empty
     */
    record Needing(String name, String source, String sourceUrl) {}

    /**
     * Routes with the same outcome.
     *
     * @param id of the group in the page
     * @param title with their number
     * @param intro what the outcome means
     * @param routes how many
     * @param cards one per instrument, in the order of the service
     * @param open whether the cards are in sight at once
     */
    record Group(
            String id,
            String title,
            String intro,
            int routes,
            List<RouteCard> cards,
            boolean open) {}

    /**
     * A question that is still open.
     *
     * @param text the question
     * @param routes how many routes wait for it, in words
     */
    record OpenQuestion(String text, String routes) {}

    /** What to choose from, and what to do about it. */
    static MatchView of(FinancingRequest request, JsonNode matches, Texts texts) {
        RouteReader reader = new RouteReader(request.id(), texts);
        List<RouteView> routes = routes(matches, reader);
        return new MatchView(
                headline("match.headline", routes, texts),
                first(matches, texts),
                List.of(
                        group("past", Badge.FITS, routes, true, texts),
                        group("kan-passen", Badge.CANNOT_TELL, routes, true, texts),
                        group("past-niet", Badge.DOES_NOT_FIT, routes, false, texts)),
                RouteCard.of(contributions(matches, reader)),
                questions(matches, texts),
                doors(request, matches, texts));
    }

    /** Of a quick check: the same, without pages of their own for the routes. */
    static MatchView ofCheck(JsonNode matches, Texts texts) {
        RouteReader reader = RouteReader.withoutPages(texts);
        List<RouteView> routes = routes(matches, reader);
        return new MatchView(
                headline("match.headline", routes, texts),
                first(matches, texts),
                List.of(
                        group("past", Badge.FITS, routes, true, texts),
                        group("kan-passen", Badge.CANNOT_TELL, routes, true, texts),
                        group("past-niet", Badge.DOES_NOT_FIT, routes, false, texts)),
                RouteCard.of(contributions(matches, reader)),
                questions(matches, texts),
                Tree.each(matches.path("nextDoor")).map(one -> Door.of(one, texts)).toList());
    }

    /** The same as history: what was found, and nothing to do about it any more. */
    static MatchView history(FinancingRequest request, JsonNode matches, Texts texts) {
        RouteReader reader = new RouteReader(request.id(), texts);
        List<RouteView> routes =
                routes(matches, reader).stream().map(RouteView::asHistory).toList();
        return new MatchView(
                headline("match.then.headline", routes, texts),
                List.of(),
                List.of(
                        group("past", Badge.FITS.then(), routes, false, texts),
                        group("kan-passen", Badge.CANNOT_TELL.then(), routes, false, texts),
                        group("past-niet", Badge.DOES_NOT_FIT.then(), routes, false, texts)),
                RouteCard.of(
                        contributions(matches, reader).stream().map(RouteView::asHistory).toList()),
                List.of(),
                doors(request, matches, texts));
    }

    private static List<RouteView> routes(JsonNode matches, RouteReader reader) {
        return Tree.each(matches.path("routes")).map(reader::route).toList();
    }

    /** The desks that the answer names; those of our own list when it names none. */
    static List<Door> doors(FinancingRequest request, JsonNode matches, Texts texts) {
        List<Door> named =
                Tree.each(matches.path("nextDoor")).map(one -> Door.of(one, texts)).toList();
        return named.isEmpty() ? Door.near(request, texts) : named;
    }

    private static String headline(String key, List<RouteView> routes, Texts texts) {
        return texts.of(
                key,
                routes.stream().filter(one -> one.badge().isLike(Badge.FITS)).count(),
                routes.stream().filter(one -> one.badge().isLike(Badge.CANNOT_TELL)).count());
    }

    private static Group group(
            String id, Badge badge, List<RouteView> routes, boolean open, Texts texts) {
        List<RouteView> with = routes.stream().filter(one -> one.badge().equals(badge)).toList();
        String key = "match." + badge.key().substring("outcome.".length());
        return new Group(
                id,
                texts.of(key + ".title", with.size()),
                texts.of(key + (with.isEmpty() ? ".empty" : ".intro")),
                with.size(),
                RouteCard.of(with),
                open);
    }

    /** Those that fit or may fit; the others carry nothing anyway. */
    private static List<RouteView> contributions(JsonNode matches, RouteReader reader) {
        return Tree.each(matches.path("contributions"))
                .map(reader::contribution)
                .filter(one -> !one.badge().isLike(Badge.DOES_NOT_FIT))
                .toList();
    }

    /** What must be done in time, the same things together, what comes first on top. */
    private static List<Step> first(JsonNode matches, Texts texts) {
        CriterionReader criteria = new CriterionReader(texts);
        Map<List<String>, List<Needing>> steps = new LinkedHashMap<>();
        Comparator<JsonNode> inTime =
                Comparator.comparing((JsonNode step) -> isAfter(step))
                        .thenComparing(step -> step.path("before").asString(""));
        Tree.each(matches.path("firstThis"))
                .sorted(inTime)
                .forEach(step ->
                        steps.computeIfAbsent(
                                        List.of(
                                                Tree.text(step.path("text"), texts.locale()),
                                                deadline(step, texts)),
                                        key -> new ArrayList<>())
                                .add(
                                        new Needing(
                                                Tree.text(step.path("name"), texts.locale()),
                                                criteria.source(step),
                                                CriterionReader.url(step.path("source")))));
        return steps.entrySet().stream()
                .map(entry ->
                        new Step(
                                entry.getKey().getFirst(),
                                entry.getKey().getLast(),
                                entry.getValue()))
                .toList();
    }

    private static boolean isAfter(JsonNode step) {
        return "AFTER_COMMITMENT".equals(step.path("when").asString(""));
    }

    private static String deadline(JsonNode step, Texts texts) {
        String before = step.path("before").asString("");
        boolean dated = before.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        String when = isAfter(step) ? "after" : "before";
        return dated
                ? texts.of("result.first." + when, texts.formats().date(LocalDate.parse(before)))
                : "";
    }

    private static List<OpenQuestion> questions(JsonNode matches, Texts texts) {
        Map<String, Integer> waiting = new LinkedHashMap<>();
        JsonNode deciding = matches.path("decidingQuestion");
        String first = Tree.text(deciding.path("question"), texts.locale());
        Tree.each(matches.path("routes"))
                .filter(route -> !"DOES_NOT_FIT".equals(route.path("outcome").asString("")))
                .flatMap(route -> Tree.each(route.path("unknownQuestions")))
                .filter(one -> "APPLICANT".equals(one.path("askedOf").asString("APPLICANT")))
                .map(one -> Tree.text(one.path("question"), texts.locale()))
                .filter(question -> !question.isEmpty())
                .forEach(question -> waiting.merge(question, 1, Integer::sum));
        Comparator<Map.Entry<String, Integer>> most =
                Comparator.comparing(entry -> !entry.getKey().equals(first));
        return waiting.entrySet().stream()
                .sorted(
                        most.thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed()))
                .limit(MAX_QUESTIONS)
                .map(entry ->
                        new OpenQuestion(
                                entry.getKey(), texts.of("match.waiting", entry.getValue())))
                .toList();
    }
}
