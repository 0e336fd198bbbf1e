package nl.kapitaalbrug.portal.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list of firms. There is always room for one more than was filled in, up to a limit. */
final class Firms implements FormPart {

    private static final int MOST = 10;

    private final JsonNode field;
    private final String name;
    private final List<JsonNode> parts;
    private final Texts texts;

    Firms(JsonNode field, Texts texts) {
        this.field = field;
        this.name = field.path("name").asString();
        this.texts = texts;
        // a share that changes nothing is not asked
        this.parts =
                field.path("parts")
                        .valueStream()
                        .filter(part ->
                                !part.path("type").asString().equals("SHARE")
                                        || part.path("presence").asString().equals("REQUIRED"))
                        .toList();
    }

    @Override
    public List<QuestionGroup> questions(Typing typing) {
        List<QuestionGroup> groups = new ArrayList<>();
        int rows = Math.min(MOST, filled(typing) + 1);
        for (int row = 0; row < rows; row++) {
            groups.add(
                    new QuestionGroup(
                            texts.of("calculator.firm." + name, row + 1),
                            row == 0 ? texts.of("calculator.firm." + name + ".intro") : null,
                            row(row).all()));
        }
        return groups;
    }

    @Override
    public void read(Typing typing, AnswerReader reader, ObjectNode body) {
        ArrayNode firms = body.putArray(name);
        for (int row = 0; row < filled(typing); row++) {
            if (!isEmpty(row, typing)) {
                row(row).read(typing, reader, firms.addObject());
            }
        }
    }

    @Override
    public void fill(JsonNode inputs, Map<String, List<String>> form) {
        int row = 0;
        for (JsonNode firm : inputs.path(name)) {
            row(row++).fill(firm, form);
        }
    }

    private PlainFields row(int row) {
        return new PlainFields(parts, name + "." + row + ".", texts);
    }

    /** One more than the number of the last row with something in it. */
    private int filled(Typing typing) {
        for (int row = MOST; row > 0; row--) {
            if (!isEmpty(row - 1, typing)) {
                return row;
            }
        }
        return 0;
    }

    private boolean isEmpty(int row, Typing typing) {
        return row(row).all().stream()
                .map(Question::name)
                .allMatch(field -> typing.text(field).isBlank());
    }
}
