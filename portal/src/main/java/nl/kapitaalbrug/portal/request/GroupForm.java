package nl.kapitaalbrug.portal.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.DebtKind;
import nl.kapitaalbrug.contracts.request.GroupTie;
import nl.kapitaalbrug.contracts.request.OwnerKind;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Other firms, owners, debts and aid. Each answer may be open. */
@Component
final class GroupForm extends SectionForm {

    private static final String GRANTS = "aid/deMinimisAid";
    private static final String TIED = "PARTNER|LINKED|PARTNER_AND_LINKED";

    /** As many as the service takes; a page shows those that are filled and some more. */
    private static final int MAX_GRANTS = 20;

    private static final int OPEN_GRANTS = 3;

    @Override
    Section section() {
        return Section.GROUP;
    }

    @Override
    List<QuestionGroup> questions(Texts texts) {
        return groups(MAX_GRANTS, true, texts);
    }

    /** Persons have no shareholders. */
    @Override
    List<QuestionGroup> asked(JsonNode sections, Texts texts) {
        int known = at(saved(sections), GRANTS).size();
        int grants = Math.min(MAX_GRANTS, Math.max(OPEN_GRANTS, known + 1));
        return groups(grants, !RequestSize.of(sections).persons(), texts);
    }

    private static List<QuestionGroup> groups(int grants, boolean owners, Texts texts) {
        FactQuestions facts = new FactQuestions(texts);
        return List.of(
                new QuestionGroup(texts.of("group.firms.title"), null, firms(facts, owners)),
                new QuestionGroup(texts.of("group.aid.title"), null, aid(facts, grants, texts)),
                new QuestionGroup(
                        texts.of("group.debts.title"),
                        texts.of(FactTexts.why(Fact.DEBTS)),
                        facts.each(Fact.DEBTS, "debts", FieldKind.WHOLE_EUROS, DebtKind.class),
                        true));
    }

    private static List<Question> firms(FactQuestions facts, boolean owners) {
        Question ties =
                facts.choice(
                                Fact.TIES,
                                "group/ties",
                                FieldKind.RADIOS,
                                facts.options(GroupTie.class))
                        .with(
                                List.of(
                                        facts.typed(
                                                        Fact.GROUP_EMPLOYEES,
                                                        "group/groupEmployees",
                                                        FieldKind.COUNT)
                                                .shownAfter(TIED),
                                        facts.typed(
                                                        Fact.GROUP_TURNOVER,
                                                        "group/groupTurnover",
                                                        FieldKind.WHOLE_EUROS)
                                                .shownAfter(TIED),
                                        facts.typed(
                                                        Fact.GROUP_ASSETS,
                                                        "group/groupAssets",
                                                        FieldKind.WHOLE_EUROS)
                                                .shownAfter(TIED)));
        return owners
                ? List.of(
                        ties,
                        facts.choice(
                                Fact.OWNERS,
                                "group/owners",
                                FieldKind.CHECKBOXES,
                                facts.options(OwnerKind.class)))
                : List.of(ties);
    }

    private static List<Question> aid(FactQuestions facts, int grants, Texts texts) {
        List<Question> rows =
                IntStream.range(0, grants)
                        .boxed()
                        .flatMap(row ->
                                Stream.of(
                                        Question.typed(
                                                        GRANTS + "/" + row + "/grantedOn",
                                                        FieldKind.DATE,
                                                        texts.of("group.aid.grantedOn", row + 1))
                                                .shownAfter(Answers.YES),
                                        Question.typed(
                                                        GRANTS + "/" + row + "/amount",
                                                        FieldKind.EUROS,
                                                        texts.of("group.aid.amount", row + 1))
                                                .shownAfter(Answers.YES)))
                        .toList();
        return List.of(
                facts.yesNo(Fact.AID_RECEIVED, "aid/aidReceived").with(rows),
                facts.typed(Fact.OTHER_PLAN_AID, "aid/otherPlanAid", FieldKind.WHOLE_EUROS));
    }

    /** Rows that nobody filled in are no open questions. */
    @Override
    List<Line> summary(JsonNode sections, Texts texts) {
        List<String> rows =
                all(questions(texts))
                        .filter(question -> question.name().startsWith(GRANTS + "/"))
                        .map(Question::label)
                        .toList();
        return super.summary(sections, texts).stream()
                .filter(line -> !line.answer().isEmpty() || !rows.contains(line.label()))
                .toList();
    }

    @Override
    Read read(Typing typing, Texts texts) {
        Read read = super.read(typing, texts);
        withoutOpen(read.answers().withObjectProperty("debts"));
        ObjectNode group = read.answers().withObjectProperty("group");
        String ties = group.path("ties").asString("");
        if (!List.of(TIED.split("\\|")).contains(ties)) {
            // asked only after a tie; what stood in the hidden fields does not count
            List.of("groupEmployees", "groupTurnover", "groupAssets").forEach(group::putNull);
        }
        ObjectNode aid = read.answers().withObjectProperty("aid");
        List<JsonNode> grants = new ArrayList<>(aid.path("deMinimisAid").values());
        ArrayNode kept = aid.putArray("deMinimisAid");
        if (aid.path("aidReceived").asBoolean(false)) {
            grants.removeIf(one -> one.path("grantedOn").isNull() && one.path("amount").isNull());
            kept.addAll(grants);
        }
        return read;
    }

    @Override
    String fieldOf(String pointer) {
        String field = super.fieldOf(pointer);
        return field.equals(GRANTS) ? GRANTS + "/0/grantedOn" : field;
    }
}
