package nl.kapitaalbrug.portal.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together.
 *
 * @param title {@code null} when the page's title says it
 * @param intro {@code null} when nothing has to be said first
 * @param questions in order
 * @param folded whether they concern few, and are shown on demand
 */
public record QuestionGroup(
        @Nullable String title, @Nullable String intro, List<Question> questions, boolean folded) {

    /** Questions that concern everybody. */
    public QuestionGroup(@Nullable String title, @Nullable String intro, List<Question> questions) {
        this(title, intro, questions, false);
    }

    public QuestionGroup {
        questions = List.copyOf(questions);
    }
}
