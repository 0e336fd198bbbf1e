package nl.kapitaalbrug.portal.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as a template draws it.
 *
 * @param groups its fields
 * @param errors everything that is wrong, in the order of the fields
 */
public record Form(List<FieldGroup> groups, List<FormError> errors) {

    public Form {
        groups = List.copyOf(groups);
        errors = List.copyOf(errors);
    }

    /**
     * The form of these questions with what was typed.
     *
     * @param sources where an answer came from, by field
     */
    public static Form of(
            List<QuestionGroup> questions,
            Typing typing,
            List<FormError> errors,
            Map<String, String> sources) {
        List<FieldGroup> groups =
                questions.stream()
                        .map(group ->
                                new FieldGroup(
                                        group.title(),
                                        group.intro(),
                                        group.questions().stream()
                                                .map(question ->
                                                        field(
                                                                question, null, typing, errors,
                                                                sources))
                                                .toList(),
                                        group.folded()))
                        .toList();
        return new Form(groups, errors);
    }

    /** Whether something is wrong. */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    private static Field field(
            Question question,
            @Nullable Question parent,
            Typing typing,
            List<FormError> errors,
            Map<String, String> sources) {
        String error =
                errors.stream()
                        .filter(one -> question.name().equals(one.field()))
                        .map(FormError::text)
                        .findFirst()
                        .orElse(null);
        return new Field(
                question,
                typing.text(question.name()),
                typing.all(question.name()),
                error,
                sources.get(question.name()),
                question.dependants().stream()
                        .map(one -> field(one, question, typing, errors, sources))
                        .toList(),
                parent == null ? null : parent.name() + "=" + question.shownBy());
    }
}
