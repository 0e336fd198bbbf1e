package nl.kapitaalbrug.portal.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form as a template draws it.
 *
 * @param question what is asked
 * @param value as typed
 * @param chosen the chosen answers
 * @param error what is wrong with it; {@code null} when nothing is
 * @param source where the answer came from; {@code null} when the applicant gave it
 * @param dependants the fields that depend on it
 * @param shownBy the field and its answers that make it matter; {@code null} if it stands alone
 */
public record Field(
        Question question,
        String value,
        List<String> chosen,
        @Nullable String error,
        @Nullable String source,
        List<Field> dependants,
        @Nullable String shownBy) {

    public Field {
        chosen = List.copyOf(chosen);
        dependants = List.copyOf(dependants);
    }

    /** Whether something was answered, be it to a question that depends on it. */
    public boolean isAnswered() {
        return !value.isBlank() && !value.equals(Answers.UNKNOWN)
                || dependants.stream().anyMatch(Field::isAnswered);
    }

    /** The id of the field in the page. */
    public String id() {
        return id(question.name());
    }

    static String id(String name) {
        return "v-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The id of one of its answers: the first one has the id of the field. */
    public String optionId(int index) {
        return index == 0 ? id() : id() + "-" + index;
    }

    /** Whether that answer is chosen. */
    public boolean isChosen(String option) {
        return chosen.contains(option);
    }

    /** The ids of what explains the field, for a screen reader; {@code null} without any. */
    public @Nullable String describedBy() {
        String ids =
                (question.hint() == null ? "" : id() + "-hint ")
                        + (error == null ? "" : id() + "-fout");
        return ids.isBlank() ? null : ids.strip();
    }

    /** What the keyboard of a telephone should offer; {@code null} for letters. */
    public @Nullable String inputMode() {
        return switch (question.kind()) {
            case KVK_NUMBER, COUNT, WHOLE_PERCENT, MONTHS, YEAR -> "numeric";
            case WHOLE_EUROS, EUROS, DECIMAL, PERCENT -> "decimal";
            default -> null;
        };
    }

    /** The class that makes the field as wide as its answer. */
    public String width() {
        return switch (question.kind()) {
            case WHOLE_EUROS, EUROS, SIGNED_EUROS -> "kb-w-amount";
            case COUNT, DECIMAL, PERCENT, WHOLE_PERCENT, MONTHS, YEAR -> "kb-w-short";
            case KVK_NUMBER, DATE, MONTH -> "kb-w-date";
            default -> "";
        };
    }
}
