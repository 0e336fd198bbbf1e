package nl.kapitaalbrug.portal.calculator;

import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One amount for each of several kinds. */
final class AmountsByKind implements FormPart {

    private final JsonNode field;
    private final String name;
    private final Texts texts;

    AmountsByKind(JsonNode field, Texts texts) {
        this.field = field;
        this.name = field.path("name").asString();
        this.texts = texts;
    }

    @Override
    public List<QuestionGroup> questions(Typing typing) {
        return List.of(
                new QuestionGroup(
                        Said.in(field.path("label"), texts),
                        texts.of("calculator.amounts.intro"),
                        kinds().stream().map(this::question).toList()));
    }

    @Override
    public void read(Typing typing, AnswerReader reader, ObjectNode body) {
        ObjectNode amounts = body.putObject(name);
        for (JsonNode kind : kinds()) {
            JsonNode answer = reader.read(question(kind));
            if (!answer.isNull()) {
                amounts.set(kind.path("value").asString(), answer);
            }
        }
    }

    @Override
    public void fill(JsonNode inputs, Map<String, List<String>> form) {
        inputs.path(name)
                .properties()
                .forEach(amount ->
                        form.put(
                                name + "." + amount.getKey(),
                                List.of(
                                        texts.formats()
                                                .amountInField(amount.getValue().asDecimal()))));
    }

    private List<JsonNode> kinds() {
        return field.path("values").valueStream().toList();
    }

    private Question question(JsonNode kind) {
        return Question.typed(
                name + "." + kind.path("value").asString(),
                FieldKind.EUROS,
                Said.in(kind.path("label"), texts));
    }
}
