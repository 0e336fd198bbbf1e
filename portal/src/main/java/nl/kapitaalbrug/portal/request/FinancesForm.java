package nl.kapitaalbrug.portal.request;

import static nl.kapitaalbrug.portal.form.FieldKind.COUNT;
import static nl.kapitaalbrug.portal.form.FieldKind.DATE;
import static nl.kapitaalbrug.portal.form.FieldKind.EUROS;
import static nl.kapitaalbrug.portal.form.FieldKind.RADIOS;
import static nl.kapitaalbrug.portal.form.FieldKind.SIGNED_EUROS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The latest annual figures. A figure that is not known stays empty, and is never taken for zero.
 */
@Component
final class FinancesForm extends SectionForm {

    private static final String RETAINED = "balance/retainedEarnings";
    private static final String REASON = "correctionReason";
    private static final String DRAWINGS = "income/privateDrawings";

    @Override
    Section section() {
        return Section.FINANCES;
    }

    @Override
    List<QuestionGroup> questions(Texts texts) {
        FactQuestions facts = new FactQuestions(texts);
        return List.of(
                new QuestionGroup(
                        texts.of("finances.basis.title"),
                        null,
                        List.of(
                                facts.typed(Fact.FISCAL_YEARS, "fiscalYears", COUNT),
                                facts.choice(
                                        Fact.FIGURE_SOURCE,
                                        "source",
                                        RADIOS,
                                        facts.options(FigureSource.class)),
                                facts.typed(Fact.STATEMENT_DATE, "statementDate", DATE),
                                facts.yesNo(Fact.DEFAULT_EVENT, "defaultEvent"))),
                new QuestionGroup(
                        texts.of("finances.balance.title"),
                        texts.of("finances.balance.intro"),
                        balance(facts)),
                new QuestionGroup(
                        texts.of("finances.income.title"),
                        texts.of("finances.income.intro"),
                        income(facts)));
    }

    /** Earnings are kept in a legal person; natural persons draw theirs. */
    @Override
    List<QuestionGroup> asked(JsonNode sections, Texts texts) {
        String said = sections.path("company").path("legalForm").asString("");
        return Stream.of(LegalForm.values())
                .filter(form -> form.name().equals(said))
                .findAny()
                .map(form -> form.isNaturalPersons() ? RETAINED : DRAWINGS)
                .map(notAsked -> without(notAsked, questions(texts)))
                .map(groups -> withReason(groups, sections, texts))
                .orElseGet(() -> withReason(questions(texts), sections, texts));
    }

    @Override
    List<QuestionGroup> asked(FinancingRequest request, Texts texts) {
        return ConfirmedAmounts.askedIn(super.asked(request, texts), request, texts);
    }

    /** Figures from a bookkeeping may be changed, with a reason. */
    private static List<QuestionGroup> withReason(
            List<QuestionGroup> groups, JsonNode sections, Texts texts) {
        if (!sections.path("imported").isObject()) {
            return groups;
        }
        return Stream.concat(
                        groups.stream(),
                        Stream.of(
                                new QuestionGroup(
                                        texts.of("books.correction.title"),
                                        texts.of(
                                                "books.correction.intro",
                                                sections.at("/imported/fiscalYear").asString()),
                                        List.of(
                                                Question.typed(
                                                        REASON,
                                                        FieldKind.TEXT,
                                                        texts.of("books.correction.reason"))))))
                .toList();
    }

    @Override
    Read read(Typing typing, JsonNode sections, Texts texts) {
        Read read = super.read(typing, sections, texts);
        ConfirmedAmounts.read(typing, read.answers());
        String reason = typing.text(REASON).strip();
        if (sections.path("imported").isObject() && !reason.isEmpty()) {
            read.answers().put(REASON, reason);
        }
        return read;
    }

    /** The reason belongs to the figures, but stands with what was imported. */
    @Override
    JsonNode saved(JsonNode sections) {
        JsonNode saved = super.saved(sections);
        JsonNode reason = sections.at("/imported/correctionReason");
        return saved.isObject() && reason.isString()
                ? ((ObjectNode) saved).deepCopy().set(REASON, reason)
                : saved;
    }

    @Override
    Typing fill(JsonNode saved, Texts texts) {
        Typing typing = ConfirmedAmounts.fill(super.fill(saved, texts), saved);
        String reason = saved.path(REASON).asString("");
        if (reason.isEmpty()) {
            return typing;
        }
        Map<String, List<String>> fields = new HashMap<>(typing.texts());
        fields.put(REASON, List.of(reason));
        return new Typing(fields);
    }

    /** Figures that still are what a bookkeeping says, and what that settles of themselves. */
    @Override
    Map<String, AnswerSource> sources(JsonNode sections, Texts texts) {
        JsonNode imported = sections.path("imported");
        if (!imported.isObject()) {
            return Map.of();
        }
        AnswerSource source =
                new AnswerSource(
                        AnswerSource.Kind.IMPORT,
                        texts.of("finances.source.import", imported.path("fiscalYear").asString()));
        Map<String, AnswerSource> sources = new HashMap<>();
        imported.path("sources")
                .forEachEntry((name, kind) -> {
                    if (kind.asString("").equals(FactSource.IMPORT.name())) {
                        sources.put(name, source);
                    }
                });
        JsonNode saved = saved(sections);
        for (String name : List.of("source", "statementDate")) {
            JsonNode said = imported.path("figures").path(name);
            if (said.isString() && said.equals(saved.path(name))) {
                sources.put(name, source);
            }
        }
        return sources;
    }

    /** A reason that nobody had to give is no open question. */
    @Override
    List<Line> summary(JsonNode sections, Texts texts) {
        String reason = texts.of("books.correction.reason");
        List<Line> lines =
                super.summary(sections, texts).stream()
                        .filter(line -> !line.label().equals(reason) || !line.answer().isEmpty())
                        .toList();
        return ConfirmedAmounts.mark(lines, saved(sections), texts);
    }

    private static List<QuestionGroup> without(String name, List<QuestionGroup> groups) {
        return groups.stream()
                .map(group ->
                        new QuestionGroup(
                                group.title(),
                                group.intro(),
                                group.questions().stream()
                                        .filter(question -> !question.name().equals(name))
                                        .toList()))
                .toList();
    }

    private static List<Question> balance(FactQuestions facts) {
        return List.of(
                facts.typed(Fact.TOTAL_ASSETS, "balance/totalAssets", EUROS),
                facts.typed(Fact.CURRENT_ASSETS, "balance/currentAssets", EUROS),
                facts.typed(Fact.CURRENT_LIABILITIES, "balance/currentLiabilities", EUROS),
                facts.typed(Fact.TOTAL_LIABILITIES, "balance/totalLiabilities", EUROS),
                facts.typed(Fact.EQUITY, "balance/equity", SIGNED_EUROS),
                facts.typed(Fact.RETAINED_EARNINGS, RETAINED, SIGNED_EUROS),
                facts.typed(Fact.SUBORDINATED_LOANS, "balance/subordinatedLoans", EUROS));
    }

    private static List<Question> income(FactQuestions facts) {
        return List.of(
                facts.typed(Fact.ANNUAL_TURNOVER, "income/annualTurnover", EUROS),
                facts.typed(Fact.EBIT, "income/ebit", SIGNED_EUROS),
                facts.typed(Fact.EBITDA, "income/ebitda", SIGNED_EUROS),
                facts.typed(Fact.PERSONNEL_COST, "income/personnelCost", EUROS),
                facts.typed(Fact.TAX_PAID, "income/taxPaid", SIGNED_EUROS),
                facts.typed(Fact.MAINTENANCE_INVESTMENT, "income/maintenanceInvestment", EUROS),
                facts.typed(
                        Fact.WORKING_CAPITAL_INCREASE,
                        "income/workingCapitalIncrease",
                        SIGNED_EUROS),
                facts.typed(Fact.PRIVATE_DRAWINGS, DRAWINGS, EUROS),
                facts.typed(Fact.INTEREST, "income/interest", EUROS),
                facts.typed(Fact.SCHEDULED_REPAYMENT, "income/scheduledRepayment", EUROS));
    }
}
