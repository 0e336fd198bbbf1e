package nl.kapitaalbrug.portal.request;

import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.Texts;

/** Makes questions of the facts of the uniform request, in their own words. */
final class FactQuestions {

    private final Texts texts;

    FactQuestions(Texts texts) {
        this.texts = texts;
    }

    /** The question of a fact that is typed, at that path of the section. */
    Question typed(Fact fact, String path, FieldKind kind) {
        Question question =
                Question.typed(path, kind, texts.of(FactTexts.question(fact)))
                        .because(texts.of(FactTexts.why(fact)));
        String hint = texts.orElse("form.hint." + kind, "");
        return hint.isEmpty() ? question : question.hinting(hint);
    }

    /** The question of a fact with yes, no and not known yet. */
    Question yesNo(Fact fact, String path) {
        return Question.choice(
                        path, FieldKind.YES_NO, texts.of(FactTexts.question(fact)), yesNoUnknown())
                .because(texts.of(FactTexts.why(fact)));
    }

    /** The question of a fact with a closed list of answers. */
    Question choice(Fact fact, String path, FieldKind kind, List<Option> options) {
        return Question.choice(path, kind, texts.of(FactTexts.question(fact)), options)
                .because(texts.of(FactTexts.why(fact)));
    }

    /** The answers that an enumeration has. */
    <E extends Enum<E>> List<Option> options(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> new Option(one.name(), texts.of(FactTexts.choice(one))))
                .toList();
    }

    /** A question of a fact for each of its choices, under the choice's own name. */
    <E extends Enum<E>> List<Question> each(
            Fact fact, String path, FieldKind kind, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(one ->
                        Question.typed(
                                path + "/" + one.name(),
                                kind,
                                texts.of(
                                        "form.each",
                                        texts.of(FactTexts.label(fact)),
                                        texts.of(FactTexts.choice(one)))))
                .toList();
    }

    private List<Option> yesNoUnknown() {
        return List.of(
                new Option(Answers.YES, texts.of("form.yes")),
                new Option(Answers.NO, texts.of("form.no")),
                new Option(Answers.UNKNOWN, texts.of("form.unknown")));
    }
}
