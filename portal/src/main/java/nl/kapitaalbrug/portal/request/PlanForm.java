package nl.kapitaalbrug.portal.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.Milestone;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.PlanYear;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.SalesArea;
import nl.kapitaalbrug.contracts.request.ScanAnswer;
import nl.kapitaalbrug.contracts.request.ScanStatement;
import nl.kapitaalbrug.contracts.request.SustainabilityGoal;
import nl.kapitaalbrug.contracts.request.TeamSkill;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The plan: market, team, effect, steps and years ahead. Each answer may be open. */
@Component
final class PlanForm extends SectionForm {

    private static final String SCAN = "scan";
    private static final String READINESS = Fact.READINESS.key();

    @Override
    Section section() {
        return Section.PLAN;
    }

    @Override
    List<QuestionGroup> questions(Texts texts) {
        return groups(texts, false, true);
    }

    /**
     * A small request is judged without steps and years ahead; they can be given all the same. Only
     * a firm that develops technology is asked how far the rest is.
     */
    @Override
    List<QuestionGroup> asked(JsonNode sections, Texts texts) {
        return groups(texts, !RequestSize.of(sections).isLarge(), develops(sections));
    }

    private static boolean develops(JsonNode sections) {
        return sections.path(FinancingRequest.name(Section.TECHNOLOGY))
                .path(TechnologyForm.ROLE)
                .asString("")
                .equals(TechnologyRole.DEVELOPS.name());
    }

    private static List<QuestionGroup> groups(Texts texts, boolean folded, boolean develops) {
        FactQuestions facts = new FactQuestions(texts);
        List<QuestionGroup> groups = new ArrayList<>();
        groups.add(new QuestionGroup(texts.of("plan.market.title"), null, market(facts)));
        groups.add(new QuestionGroup(texts.of("plan.team.title"), null, team(facts)));
        if (develops) {
            groups.add(
                    new QuestionGroup(
                            texts.of("plan.readiness.title"),
                            texts.of("plan.readiness.intro"),
                            readiness(facts, texts)));
        }
        groups.add(
                new QuestionGroup(
                        texts.of("plan.effect.title"),
                        texts.of("plan.effect.intro"),
                        effect(facts)));
        groups.add(
                new QuestionGroup(
                        texts.of("plan.scan.title"),
                        texts.of("plan.scan.intro"),
                        scan(facts),
                        true));
        groups.add(new QuestionGroup(texts.of("plan.goals.title"), null, List.of(goals(facts))));
        groups.addAll(folded ? offered(facts, texts) : demanded(facts, texts));
        return groups;
    }

    /** What a small request may leave out, in one place on demand. */
    private static List<QuestionGroup> offered(FactQuestions facts, Texts texts) {
        List<Question> others = new ArrayList<>(steps(facts));
        others.addAll(ahead(facts));
        others.addAll(savings(facts));
        return List.of(
                new QuestionGroup(
                        texts.of("plan.others.title", others.size()),
                        texts.of("plan.others.intro"),
                        others,
                        true));
    }

    private static List<QuestionGroup> demanded(FactQuestions facts, Texts texts) {
        return List.of(
                new QuestionGroup(
                        texts.of("plan.steps.title"), texts.of("plan.steps.intro"), steps(facts)),
                new QuestionGroup(
                        texts.of("plan.ahead.title"), texts.of("plan.ahead.intro"), ahead(facts)),
                new QuestionGroup(texts.of("plan.savings.title"), null, savings(facts)));
    }

    private static List<Question> market(FactQuestions facts) {
        return List.of(
                facts.choice(
                        Fact.MARKET_PROOF,
                        "market/marketProof",
                        FieldKind.CHECKBOXES,
                        facts.options(MarketProof.class)),
                facts.choice(
                        Fact.SALES_AREA,
                        "market/salesArea",
                        FieldKind.RADIOS,
                        facts.options(SalesArea.class)),
                facts.typed(
                        Fact.LARGEST_CUSTOMER,
                        "market/largestCustomerPercent",
                        FieldKind.WHOLE_PERCENT));
    }

    private static List<Question> team(FactQuestions facts) {
        return List.of(
                facts.choice(
                        Fact.TEAM_SKILLS,
                        "team/teamSkills",
                        FieldKind.CHECKBOXES,
                        facts.options(TeamSkill.class)),
                facts.typed(Fact.OWNER_TRADE_YEARS, "team/ownerTradeYears", FieldKind.COUNT));
    }

    /** Nine steps for each, of which the highest that is true in full is chosen. */
    private static List<Question> readiness(FactQuestions facts, Texts texts) {
        return facts.options(ReadinessDimension.class).stream()
                .map(one ->
                        Question.choice(
                                READINESS + "/" + one.value(),
                                FieldKind.STEPS,
                                one.label(),
                                levels(ReadinessDimension.valueOf(one.value()), texts)))
                .toList();
    }

    private static List<Option> levels(ReadinessDimension dimension, Texts texts) {
        return IntStream.rangeClosed(1, PlanFacts.TOP_LEVEL)
                .mapToObj(level ->
                        new Option(
                                String.valueOf(level),
                                texts.of(
                                        "form.step",
                                        level,
                                        texts.of(FactTexts.readiness(dimension, level)))))
                .toList();
    }

    private static List<Question> effect(FactQuestions facts) {
        return List.of(
                facts.typed(Fact.UPLIFT, "effect/upliftPercent", FieldKind.WHOLE_PERCENT),
                facts.typed(Fact.DIP, "effect/dipPercent", FieldKind.WHOLE_PERCENT),
                facts.typed(Fact.DIP_MONTHS, "effect/dipMonths", FieldKind.MONTHS),
                facts.typed(Fact.RISE_MONTHS, "effect/riseMonths", FieldKind.MONTHS));
    }

    private static List<Question> scan(FactQuestions facts) {
        List<Option> answers = facts.options(ScanAnswer.class);
        return facts.options(ScanStatement.class).stream()
                .map(one ->
                        Question.choice(
                                SCAN + "/" + one.value(), FieldKind.RADIOS, one.label(), answers))
                .toList();
    }

    private static Question goals(FactQuestions facts) {
        return facts.choice(
                Fact.SUSTAINABILITY_GOALS,
                "sustainability/sustainabilityGoals",
                FieldKind.CHECKBOXES,
                facts.options(SustainabilityGoal.class));
    }

    private static List<Question> savings(FactQuestions facts) {
        return List.of(
                facts.typed(Fact.ENERGY_SAVED, "sustainability/energySavedKwh", FieldKind.COUNT),
                facts.typed(
                        Fact.CARBON_SAVED, "sustainability/carbonSavedTonnes", FieldKind.COUNT));
    }

    private static List<Question> steps(FactQuestions facts) {
        return facts.each(Fact.MILESTONES, "milestones", FieldKind.MONTH, Milestone.class);
    }

    private static List<Question> ahead(FactQuestions facts) {
        List<Question> amounts =
                new ArrayList<>(
                        facts.each(
                                Fact.EXPECTED_TURNOVER,
                                "outlook/expectedTurnover",
                                FieldKind.WHOLE_EUROS,
                                PlanYear.class));
        amounts.addAll(
                facts.each(
                        Fact.EXPECTED_CASH_FLOW,
                        "outlook/expectedCashFlow",
                        FieldKind.SIGNED_EUROS,
                        PlanYear.class));
        return amounts;
    }

    @Override
    Read read(Typing typing, Texts texts) {
        Read read = super.read(typing, texts);
        withoutOpen(read.answers().withObjectProperty(READINESS));
        withoutOpen(read.answers().withObjectProperty(SCAN));
        withoutOpen(read.answers().withObjectProperty("milestones"));
        ObjectNode outlook = read.answers().withObjectProperty("outlook");
        withoutOpen(outlook.withObjectProperty("expectedTurnover"));
        withoutOpen(outlook.withObjectProperty("expectedCashFlow"));
        return read;
    }

    /** What was answered before and is not asked any more stays. */
    @Override
    Read read(Typing typing, JsonNode sections, Texts texts) {
        Read read = read(typing, texts);
        JsonNode before = saved(sections).path(READINESS);
        if (!develops(sections) && before.isObject()) {
            read.answers().set(READINESS, before);
        }
        return read;
    }

    /** The name of one of the five says too little beside other answers. */
    @Override
    String label(Question question, Texts texts) {
        return question.name().startsWith(READINESS + "/")
                ? texts.of("form.each", texts.of(FactTexts.label(Fact.READINESS)), question.label())
                : super.label(question, texts);
    }

    /** The result of the scan, which stands in the address and nowhere else. */
    @Override
    @Nullable String leadsTo(JsonNode sections) {
        JsonNode scan = saved(sections).path(SCAN);
        if (scan.isEmpty()) {
            return null;
        }
        StringBuilder path = new StringBuilder("/rekenen/productiviteitsscan?reken=ja");
        for (ScanStatement one : ScanStatement.values()) {
            String answer = scan.path(one.name()).asString("");
            if (!answer.isEmpty()) {
                path.append('&').append(field(one)).append('=').append(answer);
            }
        }
        return path.toString();
    }

    /** As the scan itself names the statement: {@code stepsKnown}. */
    private static String field(ScanStatement statement) {
        String[] words = statement.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (String word : List.of(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    @Override
    String fieldOf(String pointer) {
        String field = super.fieldOf(pointer);
        return field.equals("milestones") ? "milestones/" + Milestone.ORDERED : field;
    }
}
