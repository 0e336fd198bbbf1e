package nl.kapitaalbrug.portal.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields with one answer each: amounts first, as a list to fill in, then the others. */
final class PlainFields implements FormPart {

    /** The most values that stand open side by side. */
    private static final int MOST_OPEN = 3;

    private final List<JsonNode> fields;
    private final String prefix;
    private final Texts texts;

    /**
     * @param fields as the service describes them
     * @param prefix what stands before the name of each in the form
     */
    PlainFields(List<JsonNode> fields, String prefix, Texts texts) {
        this.fields = List.copyOf(fields);
        this.prefix = prefix;
        this.texts = texts;
    }

    /** Whether a field of that type has one answer. */
    static boolean takes(JsonNode field) {
        return !List.of("ANSWERS", "ELEMENTS", "AMOUNTS", "LIST")
                .contains(field.path("type").asString());
    }

    @Override
    public List<QuestionGroup> questions(Typing typing) {
        List<Question> all = all();
        List<Question> amounts = all.stream().filter(one -> one.kind().isAmount()).toList();
        List<Question> others = all.stream().filter(one -> !one.kind().isAmount()).toList();
        List<QuestionGroup> groups = new ArrayList<>();
        if (!amounts.isEmpty()) {
            groups.add(
                    new QuestionGroup(
                            texts.of("calculator.form.title"),
                            texts.of("calculator.amounts.intro"),
                            amounts));
        }
        if (!others.isEmpty()) {
            groups.add(new QuestionGroup(texts.of("calculator.others.title"), null, others));
        }
        return groups;
    }

    /** The questions in the order of the service. */
    List<Question> all() {
        return fields.stream().map(this::question).toList();
    }

    @Override
    public void read(Typing typing, AnswerReader reader, ObjectNode body) {
        for (JsonNode field : fields) {
            body.set(field.path("name").asString(), reader.read(question(field)));
        }
    }

    @Override
    public void fill(JsonNode inputs, Map<String, List<String>> form) {
        for (JsonNode field : fields) {
            JsonNode input = inputs.path(field.path("name").asString());
            if (!input.isMissingNode() && !input.isNull()) {
                Question question = question(field);
                form.put(
                        question.name(),
                        List.of(Answers.inField(question, input, texts.formats())));
            }
        }
    }

    private Question question(JsonNode field) {
        String name = prefix + field.path("name").asString();
        String label = Said.in(field.path("label"), texts);
        Question question =
                switch (field.path("type").asString()) {
                    case "AMOUNT" -> Question.typed(name, FieldKind.EUROS, label);
                    case "SIGNED_AMOUNT" -> Question.typed(name, FieldKind.SIGNED_EUROS, label);
                    case "SHARE" ->
                            Question.typed(name, FieldKind.PERCENT, label)
                                    .hinting(texts.of("form.hint.PERCENT"));
                    case "NUMBER" ->
                            Question.typed(name, FieldKind.DECIMAL, label)
                                    .hinting(texts.of("form.hint.DECIMAL"));
                    case "WHOLE" -> Question.typed(name, FieldKind.COUNT, label);
                    case "YES_NO" -> Question.choice(name, FieldKind.YES_NO, label, yesOrNo());
                    default -> choice(name, label, values(field));
                };
        return "REQUIRED".equals(field.path("presence").asString())
                ? question.mandatory()
                : question;
    }

    /** A few values stand open, more in a list. */
    private static Question choice(String name, String label, List<Option> values) {
        FieldKind kind = values.size() <= MOST_OPEN ? FieldKind.RADIOS : FieldKind.SELECT;
        return Question.choice(name, kind, label, values);
    }

    private List<Option> yesOrNo() {
        return List.of(
                new Option(Answers.YES, texts.of("form.yes")),
                new Option(Answers.NO, texts.of("form.no")));
    }

    private List<Option> values(JsonNode field) {
        return field.path("values")
                .valueStream()
                .map(one ->
                        new Option(one.path("value").asString(), Said.in(one.path("label"), texts)))
                .toList();
    }
}
