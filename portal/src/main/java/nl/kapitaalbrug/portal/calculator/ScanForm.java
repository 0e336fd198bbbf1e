package nl.kapitaalbrug.portal.calculator;

import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Form;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form of the scan: first the statements, then the figures. */
final class ScanForm {

    private final JsonNode calculator;
    private final PlainFields statements;
    private final PlainFields figures;
    private final Texts texts;

    ScanForm(JsonNode calculator, Texts texts) {
        this.calculator = calculator;
        this.texts = texts;
        this.statements = new PlainFields(fields(true), "", texts);
        this.figures = new PlainFields(fields(false), "", texts);
    }

    private List<JsonNode> fields(boolean statement) {
        return calculator
                .path("inputs")
                .valueStream()
                .filter(field -> field.path("type").asString().equals("CHOICE") == statement)
                .toList();
    }

    /**
     * What the scan says of itself.
     *
     * @param summary what it is for
     * @param source where it comes from
     * @param limits what it does not say
     */
    record About(String summary, String source, String limits) {}

    About about() {
        return new About(
                Said.in(calculator.path("summary"), texts),
                Said.in(calculator.path("source"), texts),
                Said.in(calculator.path("limits"), texts));
    }

    /** Two groups of fields: statements and figures. */
    Form form(Typing typing, List<FormError> errors) {
        return Form.of(
                List.of(
                        new QuestionGroup(null, null, statements.all()),
                        new QuestionGroup(null, null, figures.all())),
                typing,
                errors,
                Map.of());
    }

    ObjectNode body(Typing typing, AnswerReader reader) {
        ObjectNode body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("method", calculator.path("method").asString());
        statements.read(typing, reader, body);
        figures.read(typing, reader, body);
        return body;
    }

    /** Whether nothing was filled in. */
    boolean isEmpty(ObjectNode body) {
        return body.properties().stream()
                .allMatch(one -> one.getKey().equals("method") || one.getValue().isNull());
    }

    boolean hasFigures(Typing typing) {
        return figures.all().stream()
                .map(Question::name)
                .anyMatch(name -> !typing.text(name).isBlank());
    }

    String firstStatement() {
        return statements.all().getFirst().name();
    }
}
