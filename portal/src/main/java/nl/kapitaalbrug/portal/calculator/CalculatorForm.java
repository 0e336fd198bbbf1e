package nl.kapitaalbrug.portal.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Form;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form of a calculator, as the service describes it. */
final class CalculatorForm {

    private final String method;
    private final List<FormPart> parts;

    CalculatorForm(JsonNode calculator, Texts texts) {
        this.method = calculator.path("method").asString();
        List<FormPart> all = new ArrayList<>();
        List<JsonNode> plain =
                calculator.path("inputs").valueStream().filter(PlainFields::takes).toList();
        if (!plain.isEmpty()) {
            all.add(new PlainFields(plain, "", texts));
        }
        for (JsonNode field : calculator.path("inputs")) {
            String name = field.path("name").asString();
            switch (field.path("type").asString()) {
                case "ANSWERS" -> all.add(new Statements(name, "", texts));
                case "ELEMENTS" -> all.add(new Elements(name, texts));
                case "AMOUNTS" -> all.add(new AmountsByKind(field, texts));
                case "LIST" -> all.add(new Firms(field, texts));
                default -> {
                    // among the plain fields
                }
            }
        }
        this.parts = List.copyOf(all);
    }

    /** The form with what was typed and what is wrong. */
    Form form(Typing typing, List<FormError> errors) {
        List<QuestionGroup> questions =
                parts.stream().flatMap(part -> part.questions(typing).stream()).toList();
        return Form.of(questions, typing, errors, Map.of());
    }

    /** The body to send; what is wrong stands with the reader. */
    ObjectNode body(Typing typing, AnswerReader reader) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("method", method);
        parts.forEach(part -> part.read(typing, reader, body));
        return body;
    }

    /** What stands in the fields for these inputs. */
    Typing fill(JsonNode inputs) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        parts.forEach(part -> part.fill(inputs, fields));
        return new Typing(fields);
    }

    /** The field that a pointer of the service leads to. */
    static String fieldOf(String pointer) {
        return pointer.replaceFirst("^/", "")
                .replaceFirst("^answers/", "")
                .replaceFirst("/0$", "")
                .replaceFirst("/1$", ".bewijs")
                .replaceFirst("/2$", ".maanden")
                .replace('/', '.');
    }
}
