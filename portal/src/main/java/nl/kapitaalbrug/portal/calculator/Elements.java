package nl.kapitaalbrug.portal.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Several technologies, each with a name and the 24 statements. */
final class Elements implements FormPart {

    /** The field that says how many there are. */
    static final String COUNT = "onderdelen";

    /** Groups of questions for each element: its name, and nine levels. */
    static final int GROUPS = 10;

    static final int LEAST = 2;
    static final int MOST = 4;
    private static final int LONGEST_NAME = 100;

    private final String field;
    private final Texts texts;

    Elements(String field, Texts texts) {
        this.field = field;
        this.texts = texts;
    }

    /** How many elements the form shows. */
    static int count(Typing typing) {
        String typed = typing.text(COUNT);
        return typed.matches("[0-9]") ? Math.clamp(Integer.parseInt(typed), LEAST, MOST) : LEAST;
    }

    @Override
    public List<QuestionGroup> questions(Typing typing) {
        List<QuestionGroup> groups = new ArrayList<>();
        for (int number = 1; number <= count(typing); number++) {
            groups.add(
                    new QuestionGroup(
                            texts.of("calculator.element", number), null, List.of(name(number))));
            groups.addAll(statements(number).questions(typing));
        }
        return groups;
    }

    @Override
    public void read(Typing typing, AnswerReader reader, ObjectNode body) {
        ObjectNode elements = body.putObject(field);
        for (int number = 1; number <= count(typing); number++) {
            Question question = name(number);
            String name = typing.text(question.name()).strip();
            boolean empty = statements(number).isEmpty(typing);
            if (name.isEmpty() && empty && number > 1) {
                continue;
            }
            ObjectNode element = body.objectNode();
            statements(number).read(typing, reader, element);
            if (name.isEmpty()) {
                reader.refuse(question.name(), texts.of("calculator.element.nameless"));
            } else if (name.length() > LONGEST_NAME) {
                reader.refuse(question.name(), texts.of("calculator.element.long"));
            } else if (elements.has(name)) {
                reader.refuse(question.name(), texts.of("calculator.element.twice"));
            } else {
                elements.set(name, element.path("answers"));
            }
        }
    }

    @Override
    public void fill(JsonNode inputs, Map<String, List<String>> form) {
        int number = 0;
        for (Map.Entry<String, JsonNode> element : inputs.path(field).properties()) {
            number++;
            form.put(name(number).name(), List.of(element.getKey()));
            ObjectNode answers = JsonNodeFactory.instance.objectNode();
            answers.set("answers", element.getValue());
            statements(number).fill(answers, form);
        }
        form.put(COUNT, List.of(String.valueOf(Math.clamp(number, LEAST, MOST))));
    }

    private Question name(int number) {
        return Question.typed(
                        "e" + number + ".naam", FieldKind.TEXT, texts.of("calculator.element.name"))
                .hinting(texts.of("calculator.element.name.hint"));
    }

    private Statements statements(int number) {
        return new Statements("answers", "e" + number + ".", texts);
    }
}
