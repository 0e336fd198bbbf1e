package nl.kapitaalbrug.portal.request;

import static nl.kapitaalbrug.portal.form.FieldKind.COUNT;
import static nl.kapitaalbrug.portal.form.FieldKind.DATE;
import static nl.kapitaalbrug.portal.form.FieldKind.EUROS;
import static nl.kapitaalbrug.portal.form.FieldKind.RADIOS;
import static nl.kapitaalbrug.portal.form.FieldKind.SIGNED_EUROS;

import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The latest annual figures. A figure that is not known stays empty, and is never taken for zero.
 */
@Component
final class FinancesForm extends SectionForm {

    private static final String RETAINED = "balance/retainedEarnings";
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
                .orElseGet(() -> questions(texts));
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

    @Override
    String label(Question question, Texts texts) {
        String key = question.name().replaceFirst("^.*/", "");
        return Fact.ofKey(key)
                .map(fact -> texts.of(FactTexts.label(fact)))
                .orElse(question.label());
    }
}
