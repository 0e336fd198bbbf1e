package nl.kapitaalbrug.portal.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.NotApplicableReason;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The technology. Only a firm that develops gets the questionnaire (methods A.3); what is asked of
 * the others is one question.
 */
@Component
final class TechnologyForm extends SectionForm {

    static final String ROLE = "role";
    static final String NAME = "elements/0/name";
    private static final String ANSWERS = "elements/0/answers/";
    private static final String KEY = "e1";

    @Override
    Section section() {
        return Section.TECHNOLOGY;
    }

    @Override
    List<QuestionGroup> questions(Texts texts) {
        FactQuestions facts = new FactQuestions(texts);
        Question role =
                facts.choice(
                                Fact.TECHNOLOGY_ROLE,
                                ROLE,
                                FieldKind.RADIOS,
                                facts.options(TechnologyRole.class))
                        .mandatory();
        Question name =
                Question.typed(NAME, FieldKind.TEXT, texts.of("technology.name"))
                        .hinting(texts.of("technology.name.hint"));
        return Stream.concat(
                        Stream.of(
                                new QuestionGroup(null, null, List.of(role)),
                                new QuestionGroup(
                                        texts.of("technology.element.title"),
                                        texts.of("technology.element.intro"),
                                        List.of(name))),
                        IntStream.rangeClosed(1, 9).mapToObj(level -> level(level, facts, texts)))
                .toList();
    }

    private static QuestionGroup level(int level, FactQuestions facts, Texts texts) {
        return new QuestionGroup(
                texts.of("technology.level", level, texts.of(FactTexts.level(level))),
                null,
                TechnologyItem.ofLevel(level).stream()
                        .map(item -> item(item, facts, texts))
                        .toList());
    }

    private static Question item(TechnologyItem item, FactQuestions facts, Texts texts) {
        String path = ANSWERS + item.code() + "/";
        List<Option> responses =
                facts.options(EvidenceResponse.class).stream()
                        .filter(one ->
                                item.mayBeNotApplicable()
                                        || !one.value()
                                                .equals(EvidenceResponse.NOT_APPLICABLE.name()))
                        .toList();
        List<Question> more = new ArrayList<>();
        more.add(
                Question.choice(
                                path + "grade",
                                FieldKind.SELECT,
                                texts.of("technology.proof"),
                                grades(texts))
                        .shownAfter(EvidenceResponse.YES.name()));
        more.add(
                Question.typed(
                                path + "evidenceMonth",
                                FieldKind.MONTH,
                                texts.of("technology.proofMonth"))
                        .hinting(texts.of("form.hint.MONTH"))
                        .shownAfter(EvidenceResponse.YES.name()));
        if (item.mayBeNotApplicable()) {
            more.add(
                    Question.choice(
                                    path + "notApplicableReason",
                                    FieldKind.SELECT,
                                    texts.of("technology.notApplicable"),
                                    facts.options(NotApplicableReason.class))
                            .shownAfter(EvidenceResponse.NOT_APPLICABLE.name()));
        }
        return Question.choice(
                        path + "response",
                        FieldKind.RADIOS,
                        texts.of(FactTexts.item(item)),
                        responses)
                .with(more);
    }

    private static List<Option> grades(Texts texts) {
        return IntStream.rangeClosed(0, 3)
                .mapToObj(grade ->
                        new Option(String.valueOf(grade), texts.of("technology.proof." + grade)))
                .toList();
    }

    @Override
    Read read(Typing typing, Texts texts) {
        AnswerReader reader = new AnswerReader(typing, texts);
        List<Question> all = all(questions(texts)).toList();
        Map<String, Question> byName = new HashMap<>();
        all.forEach(question -> byName.put(question.name(), question));
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        answers.set(ROLE, reader.read(byName.get(ROLE)));
        ArrayNode elements = answers.putArray("elements");
        if (TechnologyRole.DEVELOPS.name().equals(typing.text(ROLE))) {
            ObjectNode element = elements.addObject().put("key", KEY);
            element.set("name", reader.read(byName.get(NAME)));
            ObjectNode items = element.putObject("answers");
            for (TechnologyItem item : TechnologyItem.values()) {
                readItem(item, typing, byName, reader, items);
            }
        }
        return new Read(answers, reader.errors());
    }

    /** The form shows the first element; the key of that one and all others stay as they are. */
    @Override
    Read read(Typing typing, JsonNode sections, Texts texts) {
        Read read = read(typing, texts);
        ArrayNode elements = (ArrayNode) read.answers().path("elements");
        JsonNode before = saved(sections).path("elements");
        if (!elements.isEmpty() && before.isArray()) {
            String key = before.path(0).path("key").asString(KEY);
            ((ObjectNode) elements.path(0)).put("key", key);
            before.values().stream().skip(1).forEach(elements::add);
        }
        return read;
    }

    private static void readItem(
            TechnologyItem item,
            Typing typing,
            Map<String, Question> questions,
            AnswerReader reader,
            ObjectNode items) {
        String path = ANSWERS + item.code() + "/";
        String response = typing.text(path + "response");
        if (response.isEmpty()) {
            return;
        }
        boolean yes = EvidenceResponse.YES.name().equals(response);
        boolean notApplicable = EvidenceResponse.NOT_APPLICABLE.name().equals(response);
        ObjectNode answer = items.putObject(item.code());
        answer.set("response", reader.read(questions.get(path + "response")));
        String grade = typing.text(path + "grade");
        answer.put("grade", yes && grade.matches("[0-3]") ? Integer.parseInt(grade) : 0);
        JsonNode nothing = JsonNodeFactory.instance.nullNode();
        answer.set(
                "evidenceMonth",
                yes ? reader.read(questions.get(path + "evidenceMonth")) : nothing);
        Question reason = questions.get(path + "notApplicableReason");
        answer.set(
                "notApplicableReason",
                notApplicable && reason != null ? reader.read(reason.mandatory()) : nothing);
    }

    @Override
    List<Line> summary(JsonNode sections, Texts texts) {
        JsonNode saved = saved(sections);
        AdviserAnswers given = AdviserAnswers.of(section(), sections, texts);
        List<Line> lines = new ArrayList<>();
        Question role = questions(texts).getFirst().questions().getFirst();
        lines.add(
                new Line(
                        texts.of(FactTexts.label(Fact.TECHNOLOGY_ROLE)),
                        Answers.inWords(role, saved.path(ROLE), texts),
                        given.source(ROLE)));
        for (JsonNode element : saved.path("elements")) {
            int answered = element.path("answers").size();
            lines.add(
                    new Line(
                            element.path("name").asString(texts.of("technology.element.title")),
                            texts.of(
                                    "technology.answered",
                                    answered,
                                    TechnologyItem.values().length),
                            given.source("elements")));
        }
        return lines;
    }

    @Override
    String fieldOf(String pointer) {
        String field = super.fieldOf(pointer);
        if (field.equals("elements")) {
            return NAME;
        }
        if (field.equals("elements/0/answers")) {
            return ANSWERS + TechnologyItem.T1_1.code() + "/response";
        }
        return field.matches(ANSWERS + "T[1-9]\\.[1-9]") ? field + "/response" : field;
    }
}
