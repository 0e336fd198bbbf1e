package nl.kapitaalbrug.portal.request;

import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.portal.form.Field;
import nl.kapitaalbrug.portal.form.Form;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;

/** The first question of the quick check, for pages that lead to it. */
public final class QuickCheckDoor {

    private QuickCheckDoor() {}

    /** The question as a field of a form that goes to the quick check. */
    public static Field firstQuestion(Texts texts) {
        QuestionGroup first =
                new QuestionGroup(null, null, List.of(new QuickCheckForm(texts).first()));
        return Form.of(List.of(first), new Typing(Map.of()), List.of(), Map.of())
                .groups()
                .getFirst()
                .fields()
                .getFirst();
    }
}
