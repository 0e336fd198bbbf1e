package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the money is for, how much and for how long. */
@Component
final class NeedForm extends SectionForm {

    private static final String MAIN_AIM = "mainAim";
    private static final String AIMS = "aims";
    private static final String OWN = "ownContribution";
    private static final int MAX_AIMS = 3;

    @Override
    Section section() {
        return Section.NEED;
    }

    @Override
    List<QuestionGroup> questions(Texts texts) {
        FactQuestions facts = new FactQuestions(texts);
        return List.of(
                new QuestionGroup(
                        texts.of(FactTexts.question(Fact.SPEND)),
                        texts.of(FactTexts.why(Fact.SPEND)),
                        spending(texts)),
                new QuestionGroup(
                        texts.of("need.money.title"),
                        null,
                        List.of(
                                facts.typed(Fact.OWN_CONTRIBUTION, OWN, FieldKind.WHOLE_EUROS),
                                facts.typed(Fact.TENOR, "tenor", FieldKind.MONTHS),
                                facts.typed(
                                        Fact.GRACE_NEEDED, "graceNeededMonths", FieldKind.MONTHS),
                                facts.typed(Fact.ASSET_LIFE, "assetLifeMonths", FieldKind.MONTHS))),
                new QuestionGroup(texts.of("need.plan.title"), null, plan(facts, texts)));
    }

    private static List<Question> spending(Texts texts) {
        return Arrays.stream(SpendKind.values())
                .map(kind ->
                        Question.typed(
                                "spend/" + kind,
                                FieldKind.WHOLE_EUROS,
                                texts.of(FactTexts.choice(kind))))
                .toList();
    }

    private static List<Question> plan(FactQuestions facts, Texts texts) {
        List<Option> aims = facts.options(Aim.class);
        return List.of(
                facts.choice(Fact.AIMS, MAIN_AIM, FieldKind.RADIOS, aims),
                Question.choice(AIMS, FieldKind.CHECKBOXES, texts.of("need.otherAims"), aims)
                        .hinting(texts.of("need.otherAims.hint")),
                facts.choice(Fact.PLACE, "place", FieldKind.SELECT, places(texts)),
                facts.typed(Fact.FIRST_COMMITMENT_DATE, "firstCommitmentDate", FieldKind.DATE));
    }

    static List<Option> places(Texts texts) {
        return Stream.concat(
                        Municipalities.all().stream()
                                .map(one -> new Option(one.code().value(), one.name())),
                        Stream.of(
                                new Option(
                                        MunicipalityCode.ELSEWHERE.value(),
                                        texts.of("need.place.elsewhere"))))
                .toList();
    }

    @Override
    String label(Question question, Texts texts) {
        return switch (question.name()) {
            case MAIN_AIM -> texts.of("need.mainAim.label");
            case AIMS -> texts.of("need.otherAims");
            default ->
                    Fact.ofKey(question.name())
                            .map(fact -> texts.of(FactTexts.label(fact)))
                            .orElse(question.label());
        };
    }

    @Override
    Typing fill(JsonNode saved, Texts texts) {
        Map<String, List<String>> fields = new HashMap<>(super.fill(saved, texts).texts());
        List<String> aims = aims(saved);
        fields.remove(AIMS);
        if (!aims.isEmpty()) {
            fields.put(MAIN_AIM, List.of(aims.getFirst()));
            fields.put(AIMS, aims.subList(1, aims.size()));
        }
        return new Typing(fields);
    }

    @Override
    Read read(Typing typing, Texts texts) {
        Read read = super.read(typing, texts);
        List<FormError> errors = new ArrayList<>(read.errors());
        ObjectNode answers = read.answers();
        ObjectNode spend = answers.withObjectProperty("spend");
        List<String> empty =
                spend.propertyNames().stream()
                        .filter(kind -> spend.path(kind).isNull() || spend.path(kind).asInt() == 0)
                        .toList();
        spend.remove(empty);
        answers.remove(MAIN_AIM);
        Set<String> aims = new LinkedHashSet<>();
        aims.add(typing.text(MAIN_AIM));
        aims.addAll(typing.all(AIMS));
        aims.retainAll(Arrays.stream(Aim.values()).map(Enum::name).toList());
        if (aims.size() > MAX_AIMS) {
            errors.add(new FormError(AIMS, texts.of("need.error.tooManyAims")));
        }
        ArrayNode list = answers.putArray(AIMS);
        aims.forEach(list::add);
        return new Read(answers, errors);
    }

    @Override
    String fieldOf(String pointer) {
        return switch (super.fieldOf(pointer)) {
            case "spend" -> "spend/" + SpendKind.MACHINES;
            case AIMS -> MAIN_AIM;
            case String field -> field;
        };
    }

    @Override
    List<Line> summary(JsonNode sections, Texts texts) {
        JsonNode saved = saved(sections);
        List<Line> lines = new ArrayList<>();
        BigDecimal cost = BigDecimal.ZERO;
        AdviserAnswers given = AdviserAnswers.of(section(), sections, texts);
        for (SpendKind kind : SpendKind.values()) {
            JsonNode amount = saved.path("spend").path(kind.name());
            if (amount.isNumber()) {
                cost = cost.add(amount.asDecimal());
                lines.add(
                        line(
                                texts.of(FactTexts.choice(kind)),
                                amount.asDecimal(),
                                given.source("spend/" + kind.name()),
                                texts));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Line(texts.of(FactTexts.label(Fact.SPEND)), ""));
        }
        AnswerSource sum = new AnswerSource(AnswerSource.Kind.COMPUTED, texts.of("need.computed"));
        lines.add(line(texts.of("need.cost.label"), cost, sum, texts));
        List<Question> rest =
                questions(texts).stream().skip(1).flatMap(one -> one.questions().stream()).toList();
        for (Question question : rest) {
            String words = words(question, saved, texts);
            if (!question.name().equals(AIMS) || !words.isEmpty()) {
                lines.add(new Line(label(question, texts), words, given.source(place(question))));
            }
            JsonNode own = saved.path(OWN);
            if (question.name().equals(OWN) && own.isNumber()) {
                BigDecimal external = cost.subtract(own.asDecimal());
                lines.add(line(texts.of("need.external.label"), external, sum, texts));
            }
        }
        return lines;
    }

    private static String place(Question question) {
        return question.name().equals(MAIN_AIM) ? AIMS : question.name();
    }

    private static String words(Question question, JsonNode saved, Texts texts) {
        List<String> aims = aims(saved).stream().map(aim -> Answers.label(question, aim)).toList();
        return switch (question.name()) {
            case MAIN_AIM -> aims.isEmpty() ? "" : aims.getFirst();
            case AIMS -> aims.isEmpty() ? "" : String.join(", ", aims.subList(1, aims.size()));
            default -> Answers.inWords(question, saved.path(question.name()), texts);
        };
    }

    private static Line line(String label, BigDecimal euros, AnswerSource source, Texts texts) {
        return new Line(label, texts.formats().amount(euros), source);
    }

    private static List<String> aims(JsonNode saved) {
        List<String> aims = new ArrayList<>();
        saved.path(AIMS).forEach(aim -> aims.add(aim.asString()));
        return aims;
    }
}
