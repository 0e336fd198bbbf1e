package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.portal.form.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The assessment in three lines, each with its meaning, and the details behind.
 *
 * @param axes technology, risk and how sure we are
 * @param plan the four axes and what belongs to them; {@code null} in assessments of before them
 * @param reasons why, technology first
 * @param improvements what would move the class and by how much
 * @param gaps what would bring the technology a level further
 * @param figures the ratios behind the class
 * @param held whether it does not count before people decided
 * @param seal with which others can check it; empty when there is none
 * @param valid until when it holds; empty when that is not known
 * @param basis which parameters were used
 * @param document where it stands as a document to keep
 */
public record AssessmentView(
        List<Axis> axes,
        @Nullable PlanView plan,
        List<String> reasons,
        List<String> improvements,
        List<String> gaps,
        List<Axis> figures,
        boolean held,
        String seal,
        String valid,
        String basis,
        String document) {

    /**
     * One line.
     *
     * @param name what is judged
     * @param result in a few words
     * @param meaning what that says; may be empty
     */
    public record Axis(String name, String result, String meaning) {}

    private static final String BY_PEOPLE = "PERSON_DECIDED";

    private static final List<String> AXES =
            List.of("NOT_APPLICABLE", "PROVEN_BY_SUPPLIER", "ASSESSED");

    /** Of an assessment as the service tells it. */
    public static AssessmentView of(JsonNode assessment, Texts texts) {
        JsonNode technology = assessment.path("technology");
        JsonNode risk = assessment.path("risk");
        List<String> reasons = new ArrayList<>();
        Tree.each(technology.path("reasons")).forEach(one -> reasons.add(reason(one, texts)));
        Tree.each(risk.path("reasons")).forEach(one -> reasons.add(reason(one, texts)));
        reasons.removeIf(String::isEmpty);
        boolean held = assessment.path("held").asBoolean(false);
        return new AssessmentView(
                List.of(technology(technology, texts), risk(risk, texts), sureness(risk, texts)),
                PlanView.of(assessment, texts),
                reasons,
                Tree.each(risk.path("improvements")).map(one -> reason(one, texts)).toList(),
                gaps(technology, texts),
                figures(risk.path("figures"), texts),
                held,
                held ? "" : assessment.path("seal").asString(""),
                valid(assessment.path("validUntil").asString(""), texts),
                texts.of("assessment.basis", assessment.path("parameterVersion").asString("")),
                "/api/assessment/v1/financing-requests/%s/assessments/%d/%d/document"
                        .formatted(
                                assessment.path("requestId").asString(""),
                                assessment.path("revision").asInt(1),
                                assessment.path("number").asInt(1)));
    }

    private static String valid(String until, Texts texts) {
        return until.isEmpty()
                ? ""
                : texts.of("assessment.valid", texts.formats().dateAndTime(Instant.parse(until)));
    }

    static Axis technology(JsonNode technology, Texts texts) {
        String axis = technology.path("axis").asString("");
        String name = texts.of("assessment.technology");
        if (!"ASSESSED".equals(axis)) {
            String known = AXES.contains(axis) ? axis : "NOT_APPLICABLE";
            return new Axis(
                    name,
                    texts.of("assessment.technology." + known),
                    texts.of("assessment.technology." + known + ".meaning"));
        }
        JsonNode level = technology.path("level");
        int supported = level.path("supported").asInt(0);
        int claimed = level.path("claimed").asInt(0);
        String meaning =
                supported == 0
                        ? texts.of("assessment.technology.none")
                        : texts.of(FactTexts.level(supported));
        String gap = claimed > supported ? texts.of("assessment.technology.gap", claimed) : "";
        return new Axis(
                name,
                texts.of("assessment.technology.level", supported),
                (meaning + ". " + gap).strip());
    }

    private static Axis risk(JsonNode risk, Texts texts) {
        String rating = risk.path("rating").asString("");
        boolean byPeople =
                Tree.each(risk.path("flags")).anyMatch(flag -> BY_PEOPLE.equals(flag.asString("")));
        String status = byPeople ? BY_PEOPLE : risk.path("status").asString("INSUFFICIENT_DATA");
        return new Axis(
                texts.of("assessment.risk"),
                ClassWords.inWords(rating, texts),
                texts.orElse(
                        "assessment.risk." + status,
                        texts.of("assessment.risk.INSUFFICIENT_DATA")));
    }

    private static Axis sureness(JsonNode risk, Texts texts) {
        String label = risk.path("confidenceLabel").asString("LOW");
        return new Axis(
                texts.of("assessment.confidence"),
                texts.orElse(
                        "assessment.confidence." + label, texts.of("assessment.confidence.LOW")),
                texts.of("assessment.confidence.meaning"));
    }

    private static String reason(JsonNode reason, Texts texts) {
        return Tree.text(reason.path("text"), texts.locale());
    }

    private static List<String> gaps(JsonNode technology, Texts texts) {
        return Tree.each(technology.path("level").path("nextGaps"))
                .map(gap -> gap.asString(""))
                .map(code ->
                        TechnologyItem.CODES.contains(code)
                                ? texts.of(FactTexts.item(TechnologyItem.of(code)))
                                : texts.orElse("assessment.gap." + code, ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Axis> figures(JsonNode figures, Texts texts) {
        List<Axis> lines = new ArrayList<>();
        ratio(figures, "solvency", texts).ifPresent(lines::add);
        ratio(figures, "guaranteeCapitalRatio", texts).ifPresent(lines::add);
        times(figures, "currentRatio", texts).ifPresent(lines::add);
        times(figures, "dscr", texts).ifPresent(lines::add);
        times(figures, "interestCover", texts).ifPresent(lines::add);
        times(figures, "zDoublePrime", texts).ifPresent(lines::add);
        return lines;
    }

    private static Optional<Axis> ratio(JsonNode figures, String name, Texts texts) {
        return Tree.number(figures.path(name))
                .map(value -> texts.formats().percent(value.movePointRight(2), 1))
                .map(value -> figure(name, value, texts));
    }

    private static Optional<Axis> times(JsonNode figures, String name, Texts texts) {
        return Tree.number(figures.path(name))
                .map(value -> value.setScale(2, RoundingMode.HALF_UP))
                .map((BigDecimal value) -> figure(name, texts.formats().number(value), texts));
    }

    private static Axis figure(String name, String value, Texts texts) {
        return new Axis(
                texts.of("assessment.figure." + name),
                value,
                texts.of("assessment.figure." + name + ".meaning"));
    }
}
