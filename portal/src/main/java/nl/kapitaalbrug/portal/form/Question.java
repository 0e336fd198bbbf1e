package nl.kapitaalbrug.portal.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, before anybody answered it.
 *
 * @param name of the field: the path of the answer in the section, with dots
 * @param kind how the answer is given
 * @param label the question
 * @param why we ask it; {@code null} when that is plain
 * @param hint how to write the answer; {@code null} when that is plain
 * @param options to choose from; empty for a typed answer
 * @param required whether there must be an answer
 * @param dependants questions that only matter after some answers to this one
 * @param shownBy the answers, joined by bars, to the question it depends on; {@code null} if it
 *     stands alone
 */
public record Question(
        String name,
        FieldKind kind,
        String label,
        @Nullable String why,
        @Nullable String hint,
        List<Option> options,
        boolean required,
        List<Question> dependants,
        @Nullable String shownBy) {

    public Question {
        options = List.copyOf(options);
        dependants = List.copyOf(dependants);
    }

    /** A question that is typed. */
    public static Question typed(String name, FieldKind kind, String label) {
        return new Question(name, kind, label, null, null, List.of(), false, List.of(), null);
    }

    /** A question with answers to choose from. */
    public static Question choice(String name, FieldKind kind, String label, List<Option> options) {
        return new Question(name, kind, label, null, null, options, false, List.of(), null);
    }

    /** The same, with the reason for asking. */
    public Question because(String reason) {
        return new Question(
                name, kind, label, reason, hint, options, required, dependants, shownBy);
    }

    /** The same, with a hint. */
    public Question hinting(String text) {
        return new Question(name, kind, label, why, text, options, required, dependants, shownBy);
    }

    /** The same, but it must be answered. */
    public Question mandatory() {
        return new Question(name, kind, label, why, hint, options, true, dependants, shownBy);
    }

    /** The same, with questions that depend on its answer. */
    public Question with(List<Question> questions) {
        return new Question(name, kind, label, why, hint, options, required, questions, shownBy);
    }

    /** The same, but it only matters after these answers to another question. */
    public Question shownAfter(String answers) {
        return new Question(name, kind, label, why, hint, options, required, dependants, answers);
    }
}
