package nl.kapitaalbrug.portal.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together.
 *
 * @param title {@code null} when the page's title says it
 * @param intro {@code null} when nothing has to be said first
 * @param questions in order
 */
public record QuestionGroup(
        @Nullable String title, @Nullable String intro, List<Question> questions) {

    public QuestionGroup {
        questions = List.copyOf(questions);
    }
}
