package nl.kapitaalbrug.portal.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The 24 statements on one technology (methods A.3): an answer, its proof, and how old that is. */
final class Statements implements FormPart {

    private static final String YES = "Y";
    private static final String NO = "N";
    private static final String NOT_APPLICABLE = "NA";

    private final String field;
    private final String prefix;
    private final Texts texts;

    /**
     * @param field where the answers go in the body
     * @param prefix what stands before the code of each statement in the form
     */
    Statements(String field, String prefix, Texts texts) {
        this.field = field;
        this.prefix = prefix;
        this.texts = texts;
    }

    @Override
    public List<QuestionGroup> questions(Typing typing) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(level ->
                        new QuestionGroup(
                                texts.of(
                                        "technology.level",
                                        level,
                                        texts.of(FactTexts.level(level))),
                                null,
                                TechnologyItem.ofLevel(level).stream()
                                        .map(this::question)
                                        .toList()))
                .toList();
    }

    @Override
    public void read(Typing typing, AnswerReader reader, ObjectNode body) {
        ObjectNode answers = body.putObject(field);
        for (TechnologyItem item : TechnologyItem.values()) {
            JsonNode response = reader.read(question(item));
            if (!response.isNull()) {
                boolean yes = response.asString().equals(YES);
                JsonNode age = reader.read(age(item));
                var answer = answers.putArray(item.code()).add(response);
                String grade = typing.text(name(item) + ".bewijs");
                answer.add(yes && grade.matches("[0-3]") ? Integer.parseInt(grade) : 0);
                if (yes) {
                    answer.add(age);
                } else {
                    answer.addNull();
                }
            }
        }
    }

    @Override
    public void fill(JsonNode inputs, Map<String, List<String>> form) {
        inputs.path(field)
                .properties()
                .forEach(answer -> {
                    String name = prefix + answer.getKey();
                    form.put(name, List.of(answer.getValue().path(0).asString("")));
                    if (answer.getValue().path(0).asString("").equals(YES)) {
                        form.put(name + ".bewijs", List.of(answer.getValue().path(1).asString("")));
                        form.put(
                                name + ".maanden", List.of(answer.getValue().path(2).asString("")));
                    }
                });
    }

    /** Whether anything was answered. */
    boolean isEmpty(Typing typing) {
        return List.of(TechnologyItem.values()).stream()
                .allMatch(item -> typing.text(name(item)).isBlank());
    }

    private Question question(TechnologyItem item) {
        List<Option> responses = new ArrayList<>();
        responses.add(new Option(YES, texts.of("form.yes")));
        responses.add(new Option(NO, texts.of("form.no")));
        if (item.mayBeNotApplicable()) {
            responses.add(new Option(NOT_APPLICABLE, texts.of("calculator.notApplicable")));
        }
        Question proof =
                Question.choice(
                        name(item) + ".bewijs",
                        FieldKind.SELECT,
                        texts.of("technology.proof"),
                        IntStream.rangeClosed(0, 3)
                                .mapToObj(grade ->
                                        new Option(
                                                String.valueOf(grade),
                                                texts.of("technology.proof." + grade)))
                                .toList());
        return Question.choice(
                        name(item),
                        FieldKind.RADIOS,
                        item.code() + "  " + texts.of(FactTexts.item(item)),
                        responses)
                .with(List.of(proof.shownAfter(YES), age(item).shownAfter(YES)));
    }

    private Question age(TechnologyItem item) {
        return Question.typed(
                name(item) + ".maanden", FieldKind.MONTHS, texts.of("calculator.proofAge"));
    }

    private String name(TechnologyItem item) {
        return prefix + item.code();
    }
}
