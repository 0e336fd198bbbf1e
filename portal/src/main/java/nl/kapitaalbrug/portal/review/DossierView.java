package nl.kapitaalbrug.portal.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.request.AssessmentView;
import nl.kapitaalbrug.portal.request.AssessmentView.Axis;
import nl.kapitaalbrug.portal.request.Summaries;
import nl.kapitaalbrug.portal.request.Tree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is judged: the facts without whose they are, and what came out.
 *
 * @param submitted when it was sent
 * @param sample whether it is not a real firm
 * @param parts the facts, section by section
 * @param elements what the firm says of the technology that it develops
 * @param axes technology, risk and how sure we are
 * @param steps how the class came about
 * @param outcome reasons, figures and what would bring the technology further
 * @param improvements what would move the class
 * @param highest the highest technology level that the answers claim; below zero without levels
 */
record DossierView(
        String submitted,
        boolean sample,
        List<Summaries.Part> parts,
        List<ClaimView> elements,
        List<Axis> axes,
        List<Step> steps,
        AssessmentView outcome,
        List<String> improvements,
        int highest) {

    private static final List<Section> SECTIONS =
            List.of(
                    Section.COMPANY,
                    Section.NEED,
                    Section.FINANCES,
                    Section.TECHNOLOGY,
                    Section.PLAN,
                    Section.CIRCUMSTANCES);

    /**
     * One step on the way to the class.
     *
     * @param name of the rule
     * @param from the class before; empty for the first step
     * @param to the class after
     */
    record Step(String name, String from, String to) {}

    static DossierView of(JsonNode dossier, Summaries summaries, Texts texts) {
        JsonNode assessment = dossier.path("assessment");
        JsonNode level = assessment.path("technology").path("level");
        AssessmentView outcome = AssessmentView.of(assessment, texts);
        return new DossierView(
                moment(dossier, texts),
                !dossier.path("origin").asString("REAL").equals("REAL"),
                parts(dossier, summaries, texts),
                ClaimView.of(dossier.path("technology"), assessment.path("technology"), texts),
                axes(assessment, outcome, texts),
                Tree.each(assessment.path("risk").path("steps"))
                        .map(step -> step(step, texts))
                        .toList(),
                outcome,
                Tree.each(dossier.path("improvements"))
                        .map(one -> Tree.text(one.path("text"), texts.locale()))
                        .toList(),
                level.isObject() ? level.path("claimed").asInt(0) : -1);
    }

    private static String moment(JsonNode dossier, Texts texts) {
        String submitted = dossier.path("submittedAt").asString("");
        return submitted.isEmpty() ? "" : texts.formats().dateAndTime(Instant.parse(submitted));
    }

    /** The facts as sections, under titles for somebody else than the firm. */
    private static List<Summaries.Part> parts(JsonNode dossier, Summaries summaries, Texts texts) {
        List<Summaries.Part> parts = new ArrayList<>();
        for (Section section : SECTIONS) {
            String name = section == Section.FINANCES ? "figures" : FinancingRequest.name(section);
            ObjectNode sections = JsonNodeFactory.instance.objectNode();
            sections.set("company", dossier.path("company"));
            sections.set("technology", dossier.path("technology"));
            sections.set(FinancingRequest.name(section), dossier.path(name));
            summaries.of(sections, texts).stream()
                    .filter(part -> part.title().equals(texts.of(FactTexts.choice(section))))
                    .map(part -> part(section, part.lines(), texts))
                    .forEach(parts::add);
        }
        return parts;
    }

    /** What nobody asked, and what a firm never tells an assessor, is no open question. */
    private static Summaries.Part part(Section section, List<Summaries.Line> lines, Texts texts) {
        boolean all = section == Section.NEED || section == Section.FINANCES;
        return new Summaries.Part(
                texts.of("review.section." + section),
                lines.stream().filter(line -> all || !line.answer().isEmpty()).toList());
    }

    /** The results as the applicant reads them, with a meaning for somebody else. */
    private static List<Axis> axes(JsonNode assessment, AssessmentView outcome, Texts texts) {
        Axis technology = outcome.axes().get(0);
        Axis risk = outcome.axes().get(1);
        return List.of(
                new Axis(
                        technology.name(),
                        technology.result(),
                        technology(assessment.path("technology"), texts)),
                new Axis(risk.name(), risk.result(), risk(assessment.path("risk"), texts)),
                outcome.axes().get(2));
    }

    private static String technology(JsonNode technology, Texts texts) {
        JsonNode level = technology.path("level");
        if (!level.isObject()) {
            return texts.orElse(
                    "review.technology." + technology.path("axis").asString(""),
                    texts.of("review.technology.NOT_APPLICABLE"));
        }
        return texts.of(
                "review.technology.claimed",
                LevelWords.inWords(level.path("supported").asInt(0), texts),
                level.path("claimed").asInt(0),
                texts.orElse(
                        "assessment.confidence." + level.path("confidenceLabel").asString(""),
                        texts.of("assessment.confidence.LOW")));
    }

    private static String risk(JsonNode risk, Texts texts) {
        String status =
                texts.orElse(
                        "review.risk." + risk.path("status").asString(""),
                        texts.of("review.risk.INSUFFICIENT_DATA"));
        return Tree.number(risk.path("pd"))
                .map(pd -> texts.formats().percent(pd.movePointRight(2), 2))
                .map(pd -> status + " " + texts.of("review.risk.pd", pd))
                .orElse(status);
    }

    private static Step step(JsonNode step, Texts texts) {
        String code = step.path("code").asString("");
        return new Step(
                texts.orElse("review.step." + code, code),
                symbol(step.path("fromIndex").asInt(0)),
                symbol(step.path("toIndex").asInt(0)));
    }

    private static String symbol(int index) {
        boolean known = index >= 1 && index <= IndicativeClass.values().length;
        return known ? IndicativeClass.at(index).symbol() : "";
    }
}
