package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer "yes, it is right" to the question whether an amount is in thousands of euros. It is
 * asked with that question only, names the amount, and counts for no other.
 */
final class ConfirmedAmounts {

    private static final String NAME = "amountsConfirmed";
    private static final String ASKED = "AMOUNT_IN_THOUSANDS";

    /** The amounts that are asked about, by their place in the section. */
    private static final Map<String, Fact> PLACES =
            Map.of(
                    "balance/totalAssets",
                    Fact.TOTAL_ASSETS,
                    "income/annualTurnover",
                    Fact.ANNUAL_TURNOVER);

    private ConfirmedAmounts() {}

    /** The questions, with this one after each amount that the service asks about. */
    static List<QuestionGroup> askedIn(
            List<QuestionGroup> groups, FinancingRequest request, Texts texts) {
        JsonNode saved = request.sections().path(FinancingRequest.name(Section.FINANCES));
        List<String> open =
                request.missingIn(Section.FINANCES).stream()
                        .filter(error -> error.code().equals(ASKED))
                        .map(error ->
                                FinancingRequestPaths.withoutSection(
                                        error.pointer(), Section.FINANCES))
                        .toList();
        return groups.stream()
                .map(group ->
                        new QuestionGroup(
                                group.title(),
                                group.intro(),
                                group.questions().stream()
                                        .flatMap(one -> withAnswer(one, open, saved, texts))
                                        .toList(),
                                group.folded()))
                .toList();
    }

    private static Stream<Question> withAnswer(
            Question question, List<String> open, JsonNode saved, Texts texts) {
        Fact fact = PLACES.get(question.name());
        JsonNode amount = SectionForm.at(saved, question.name());
        if (fact == null || !amount.isNumber()) {
            return Stream.of(question);
        }
        boolean asked =
                open.contains("/" + question.name())
                        || saved.path(NAME).path(fact.key()).isNumber();
        return asked
                ? Stream.of(question, answer(fact, amount.decimalValue(), texts))
                : Stream.of(question);
    }

    private static Question answer(Fact fact, BigDecimal amount, Texts texts) {
        return Question.choice(
                field(fact),
                FieldKind.CHECKBOXES,
                texts.of("finances.confirm", texts.of(FactTexts.label(fact))),
                List.of(
                        new Option(
                                plain(amount),
                                texts.of("finances.confirm.yes", texts.formats().amount(amount)))));
    }

    /** Puts what was ticked with the answers, if it is about the amount that is sent. */
    static void read(Typing typing, ObjectNode answers) {
        PLACES.forEach((place, fact) -> {
            JsonNode amount = SectionForm.at(answers, place);
            if (amount.isNumber()
                    && typing.all(field(fact)).contains(plain(amount.decimalValue()))) {
                answers.withObjectProperty(NAME).set(fact.key(), amount);
            }
        });
    }

    /** What stands in the fields, with what was confirmed. */
    static Typing fill(Typing typing, JsonNode saved) {
        Map<String, List<String>> fields = new HashMap<>(typing.texts());
        PLACES.values()
                .forEach(fact -> {
                    JsonNode amount = saved.path(NAME).path(fact.key());
                    if (amount.isNumber()) {
                        fields.put(field(fact), List.of(plain(amount.decimalValue())));
                    }
                });
        return new Typing(fields);
    }

    /** The lines of a summary, which say of an amount that it was confirmed. */
    static List<SectionForm.Line> mark(List<SectionForm.Line> lines, JsonNode saved, Texts texts) {
        List<String> confirmed = new ArrayList<>();
        PLACES.values().stream()
                .filter(fact -> saved.path(NAME).path(fact.key()).isNumber())
                .forEach(fact -> confirmed.add(texts.of(FactTexts.label(fact))));
        return lines.stream()
                .map(line ->
                        confirmed.contains(line.label())
                                ? new SectionForm.Line(
                                        line.label(),
                                        texts.of("finances.confirmed", line.answer()),
                                        line.from())
                                : line)
                .toList();
    }

    private static String field(Fact fact) {
        return NAME + "/" + fact.key();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
