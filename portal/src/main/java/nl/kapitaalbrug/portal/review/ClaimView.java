package nl.kapitaalbrug.portal.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.NotApplicableReason;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.request.Tree;
import tools.jackson.databind.JsonNode;

/**
 * What a firm says of one technology that it develops.
 *
 * @param name which one; what it is called stays with the firm
 * @param result its levels
 * @param lines the statements that were answered, the lowest level first
 */
record ClaimView(String name, String result, List<Line> lines) {

    /**
     * One statement.
     *
     * @param statement code and text
     * @param answer in words
     * @param proof in words; empty without any
     */
    record Line(String statement, String answer, String proof) {}

    static List<ClaimView> of(JsonNode claim, JsonNode assessed, Texts texts) {
        List<ClaimView> all = new ArrayList<>();
        Tree.each(claim.path("elements"))
                .forEach(element -> {
                    JsonNode level =
                            assessed.path("elements").path(element.path("key").asString(""));
                    all.add(
                            new ClaimView(
                                    texts.of("review.element", all.size() + 1),
                                    texts.of(
                                            "review.element.levels",
                                            level.path("supported").asInt(0),
                                            level.path("claimed").asInt(0)),
                                    lines(element.path("answers"), texts)));
                });
        return all;
    }

    private static List<Line> lines(JsonNode answers, Texts texts) {
        return Stream.of(TechnologyItem.values())
                .filter(item -> answers.path(item.code()).isObject())
                .map(item -> line(item, answers.path(item.code()), texts))
                .toList();
    }

    private static Line line(TechnologyItem item, JsonNode answer, Texts texts) {
        return new Line(
                item.code() + " " + texts.of(FactTexts.item(item)),
                answer(answer, texts),
                proof(answer, texts));
    }

    private static String answer(JsonNode answer, Texts texts) {
        String said = word(EvidenceResponse.values(), answer.path("response"), texts);
        String reason =
                word(NotApplicableReason.values(), answer.path("notApplicableReason"), texts);
        return reason.isEmpty() ? said : said + ": " + reason;
    }

    private static String proof(JsonNode answer, Texts texts) {
        if (!answer.path("response").asString("").equals(EvidenceResponse.YES.name())) {
            return "";
        }
        String grade = texts.of("technology.proof." + answer.path("grade").asInt(0));
        String month = answer.path("evidenceMonth").asString("");
        return month.isEmpty()
                ? grade
                : grade + ", " + texts.formats().month(YearMonth.parse(month));
    }

    private static String word(Enum<?>[] choices, JsonNode said, Texts texts) {
        return Stream.of(choices)
                .filter(one -> one.name().equals(said.asString("")))
                .findAny()
                .map(one -> texts.of(FactTexts.choice(one)))
                .orElse("");
    }
}
