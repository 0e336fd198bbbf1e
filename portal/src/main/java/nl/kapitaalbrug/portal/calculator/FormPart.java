package nl.kapitaalbrug.portal.calculator;

import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of the form of a calculator: some of its fields. */
sealed interface FormPart permits PlainFields, AmountsByKind, Firms, Elements, Statements {

    /** What is asked; how much may depend on what was filled in. */
    List<QuestionGroup> questions(Typing typing);

    /** Puts the answers into the body. */
    void read(Typing typing, AnswerReader reader, ObjectNode body);

    /** Puts inputs into the fields. */
    void fill(JsonNode inputs, Map<String, List<String>> fields);
}
