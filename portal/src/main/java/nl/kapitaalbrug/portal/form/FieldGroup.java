package nl.kapitaalbrug.portal.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together.
 *
 * @param title {@code null} when the page's title says it
 * @param intro {@code null} when nothing has to be said first
 * @param fields in order
 * @param folded whether they concern few, and are shown on demand
 */
public record FieldGroup(
        @Nullable String title, @Nullable String intro, List<Field> fields, boolean folded) {

    public FieldGroup {
        fields = List.copyOf(fields);
    }

    /** Whether something in it has to be seen at once: an answer, or what is wrong with one. */
    public boolean isOpen() {
        return fields.stream()
                .anyMatch(field ->
                        field.error() != null
                                || field.isAnswered()
                                || field.dependants().stream()
                                        .anyMatch(one -> one.error() != null));
    }

    /** Whether it holds amounts only, without a word to any of them: a list to fill in. */
    public boolean isLedger() {
        return fields.stream()
                .allMatch(field ->
                        field.question().kind().isAmount()
                                && field.question().why() == null
                                && field.question().hint() == null);
    }
}
