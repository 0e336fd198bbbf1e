package nl.kapitaalbrug.portal.request;

import java.util.List;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;

/**
 * Where two versions of a section differ.
 *
 * @param label the question
 * @param saved what is saved
 * @param typed what was typed
 */
record Difference(String label, String saved, String typed) {

    static List<Difference> between(
            List<QuestionGroup> questions, Typing saved, Typing typed, Texts texts) {
        return SectionForm.all(questions)
                .filter(question -> !same(question, saved, typed))
                .map(question ->
                        new Difference(
                                question.label(),
                                words(question, saved, texts),
                                words(question, typed, texts)))
                .toList();
    }

    private static boolean same(Question question, Typing one, Typing other) {
        return one.all(question.name()).equals(other.all(question.name()));
    }

    private static String words(Question question, Typing typing, Texts texts) {
        List<String> all = typing.all(question.name());
        if (all.isEmpty()) {
            return texts.of("form.nothing");
        }
        boolean typed = question.kind().isTyped();
        return typed
                ? all.getFirst()
                : String.join(", ", all.stream().map(one -> Answers.label(question, one)).toList());
    }
}
