package nl.kapitaalbrug.portal.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Results;
import nl.kapitaalbrug.portal.form.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What people make of the outcome of a request, as its applicant reads it.
 *
 * @param due the day by which they answer; empty while nobody looks
 * @param reasons why they look
 * @param contested what the applicant said against the outcome; empty when nothing
 * @param decision what they decided; {@code null} while nothing
 * @param earlier outcomes of before, the newest first
 * @param contest where the applicant can say not to agree; empty when that is not possible
 */
record PeopleLook(
        String due,
        List<String> reasons,
        String contested,
        @Nullable Decision decision,
        List<Past> earlier,
        String contest) {

    private static final Set<String> UNDER_WAY = Set.of("OPEN", "ASSIGNED", "PROPOSED");

    /**
     * A decision of two people.
     *
     * @param by two names and the day
     * @param what whether the outcome stays
     * @param explanation why, in the words of a person
     */
    record Decision(String by, String what, String explanation) {}

    /**
     * An outcome of before.
     *
     * @param when it was made
     * @param text class and level
     */
    record Past(String when, String text) {}

    static PeopleLook of(FinancingRequest request, Results.Found found, Texts texts) {
        JsonNode assessments = answer(found.assessments());
        JsonNode reviews = answer(found.reviews());
        JsonNode newest = assessments.path(0);
        JsonNode look = underWay(reviews, newest);
        boolean may = request.viewer().isOwner() && reviews.path("contestable").isObject();
        return new PeopleLook(
                look.isObject() ? due(look, texts) : "",
                Tree.each(look.path("attention")).map(one -> why(one, texts)).toList(),
                look.path("contest").path("reasons").asString(""),
                decision(newest.path("decision"), texts),
                Tree.each(assessments).skip(1).map(one -> past(one, texts)).toList(),
                may ? FinancingRequestPaths.contest(request.id()) : "");
    }

    /** The day of a review by which people answer, in words. */
    static String due(JsonNode review, Texts texts) {
        return texts.formats().date(LocalDate.parse(review.path("dueOn").asString()));
    }

    private static JsonNode answer(Outcome<JsonNode> outcome) {
        return outcome instanceof Outcome.Done<JsonNode>(JsonNode body)
                ? body
                : MissingNode.getInstance();
    }

    /** The review of the newest outcome; missing while nobody looks at it. */
    private static JsonNode underWay(JsonNode reviews, JsonNode newest) {
        Optional<JsonNode> found =
                Tree.each(reviews.path("items"))
                        .filter(one -> UNDER_WAY.contains(one.path("state").asString("")))
                        .filter(one -> one.path("revision").equals(newest.path("revision")))
                        .findFirst();
        return found.orElse(MissingNode.getInstance());
    }

    private static String why(JsonNode code, Texts texts) {
        return texts.orElse("look.why." + code.asString(""), texts.of("look.why.OTHER"));
    }

    private static @Nullable Decision decision(JsonNode decision, Texts texts) {
        if (!decision.isObject()) {
            return null;
        }
        JsonNode verdict = decision.path("verdict");
        return new Decision(
                texts.of(
                        "look.decided.by",
                        decision.path("decidedBy").asString(""),
                        decision.path("approvedBy").asString(""),
                        day(decision, "decidedAt", texts)),
                texts.of("look.decided." + verdict.path("kind").asString("CONFIRMED")),
                verdict.path("explanation").asString(""));
    }

    private static Past past(JsonNode assessment, Texts texts) {
        JsonNode level = assessment.path("technology").path("level");
        String rating =
                ClassWords.inWords(assessment.path("risk").path("rating").asString(""), texts);
        return new Past(
                day(assessment, "assessedAt", texts),
                level.isObject()
                        ? texts.of("look.past.level", rating, level.path("supported").asInt(0))
                        : texts.of("look.past", rating));
    }

    private static String day(JsonNode node, String name, Texts texts) {
        String moment = node.path(name).asString("");
        return moment.isEmpty() ? "" : texts.formats().date(Instant.parse(moment));
    }
}
