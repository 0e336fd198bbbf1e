package nl.kapitaalbrug.assessment.passport.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.assessment.passport.application.PassportStatement;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Dossier;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.support.pdf.DocumentHtml;
import nl.kapitaalbrug.support.pdf.DocumentTexts;
import org.jspecify.annotations.Nullable;

/** What stands in a printed passport, in order. The probability of default does not. */
final class PassportPages {

    private final Dossier dossier;
    private final Assessment assessment;
    private final DocumentTexts texts;
    private final DocumentHtml document;

    private PassportPages(Dossier dossier, DocumentTexts texts) {
        this.dossier = dossier;
        this.assessment = dossier.outcome().assessment();
        this.texts = texts;
        String name = PassportId.of(assessment).toString();
        this.document =
                new DocumentHtml(texts.locale(), texts.of("title"), texts.of("subject"), name);
        document.paragraph(texts.of("name", name));
    }

    static DocumentHtml of(Dossier dossier, DocumentTexts texts) {
        PassportPages pages = new PassportPages(dossier, texts);
        pages.about();
        pages.technology();
        pages.risk(pages.assessment.risk());
        pages.plan(pages.assessment.plan());
        pages.facts(dossier.facts().figures());
        pages.decision(dossier.outcome().decision());
        pages.seal(dossier.outcome().seal());
        return pages.document;
    }

    private void about() {
        if (dossier.facts().origin() != DataOrigin.REAL) {
            document.paragraph(texts.of("origin." + dossier.facts().origin().name()));
        }
        document.paragraph(texts.of("assessed", texts.day(assessment.assessedAt())))
                .paragraph(
                        texts.of(
                                "valid",
                                texts.day(assessment.assessedAt().plus(PassportStatement.VALID))))
                .paragraph(texts.of("rules", assessment.parameterVersion()))
                .paragraph(texts.of("never"));
        if (dossier.outcome().held()) {
            document.paragraph(texts.of("held"));
        }
        if (!dossier.current()) {
            document.paragraph(texts.of("superseded"));
        }
    }

    private void plan(@Nullable PlanAssessment plan) {
        if (plan != null) {
            new PlanPages(document, texts).add(plan);
        }
    }

    private void technology() {
        document.chapter(texts.of("technology"));
        Level level = assessment.technology().level();
        if (level == null) {
            document.paragraph(texts.of(FactTexts.choice(assessment.technology().axis())));
        } else {
            document.table(
                    List.of(texts.of("head.figure"), texts.of("head.value")),
                    List.of(
                            List.of(texts.of("claimed"), String.valueOf(level.claimed().level())),
                            List.of(
                                    texts.of("supported"),
                                    String.valueOf(level.supported().level())),
                            List.of(
                                    texts.of("confidence"),
                                    texts.of(FactTexts.choice(level.confidenceLabel())))));
        }
        reasons(assessment.technology().reasons());
    }

    private void risk(RiskAssessment risk) {
        IndicativeClass rating = risk.rating();
        document.chapter(texts.of("risk"))
                .paragraph(
                        rating == null
                                ? texts.of(FactTexts.choice(risk.status()))
                                : texts.of("class", rating.symbol()))
                .paragraph(
                        texts.of("confidence")
                                + ": "
                                + texts.of(FactTexts.choice(risk.confidenceLabel())));
        reasons(risk.reasons());
        if (!risk.steps().isEmpty()) {
            document.chapter(texts.of("steps"))
                    .table(
                            List.of(
                                    texts.of("head.step"),
                                    texts.of("head.from"),
                                    texts.of("head.to")),
                            risk.steps().stream().map(this::step).toList());
        }
        figures(risk.figures());
        if (!dossier.outcome().improvements().isEmpty()) {
            document.chapter(texts.of("improvements"));
            reasons(dossier.outcome().improvements());
        }
    }

    private List<String> step(RiskAssessment.Step step) {
        return List.of(
                texts.of("step." + step.code()),
                step.fromIndex() == 0 ? "-" : IndicativeClass.at(step.fromIndex()).symbol(),
                IndicativeClass.at(step.toIndex()).symbol());
    }

    private void figures(RiskAssessment.Figures figures) {
        document.chapter(texts.of("figures"))
                .table(
                        List.of(texts.of("head.figure"), texts.of("head.value")),
                        List.of(
                                figure("zDoublePrime", figures.zDoublePrime()),
                                figure("interestCover", figures.interestCover()),
                                figure("dscr", figures.dscr()),
                                figure("solvency", figures.solvency()),
                                figure("currentRatio", figures.currentRatio()),
                                figure("guaranteeCapitalRatio", figures.guaranteeCapitalRatio())));
    }

    private List<String> figure(String name, @Nullable Double value) {
        return List.of(
                texts.of("figure." + name),
                value == null ? texts.of("unknown") : texts.decimal(value));
    }

    private void facts(FinancialFigures figures) {
        document.chapter(texts.of("facts"))
                .paragraph(
                        figures.source() == null
                                ? texts.of("source.unknown")
                                : texts.of("source", texts.of(FactTexts.choice(figures.source()))));
        FinancialFigures.Balance balance = figures.balance();
        FinancialFigures.Income income = figures.income();
        List<List<String>> rows = new ArrayList<>();
        rows.add(fact(Fact.TOTAL_ASSETS, balance.totalAssets()));
        rows.add(fact(Fact.CURRENT_ASSETS, balance.currentAssets()));
        rows.add(fact(Fact.CURRENT_LIABILITIES, balance.currentLiabilities()));
        rows.add(fact(Fact.TOTAL_LIABILITIES, balance.totalLiabilities()));
        rows.add(fact(Fact.RETAINED_EARNINGS, balance.retainedEarnings()));
        rows.add(fact(Fact.EQUITY, balance.equity()));
        rows.add(fact(Fact.ANNUAL_TURNOVER, income.annualTurnover()));
        rows.add(fact(Fact.EBIT, income.ebit()));
        rows.add(fact(Fact.EBITDA, income.ebitda()));
        rows.add(fact(Fact.PERSONNEL_COST, income.personnelCost()));
        rows.add(fact(Fact.INTEREST, income.interest()));
        document.table(List.of(texts.of("head.fact"), texts.of("head.value")), rows);
    }

    private List<String> fact(Fact fact, @Nullable EuroAmount amount) {
        return List.of(
                texts.of(FactTexts.label(fact)),
                amount == null ? texts.of("unknown") : texts.amount(amount));
    }

    private void decision(@Nullable ReviewDecision decision) {
        if (decision == null) {
            return;
        }
        document.chapter(texts.of("decision"))
                .paragraph(texts.of("decision." + decision.verdict().kind().name()))
                .paragraph(
                        texts.of(
                                "decision.by",
                                decision.decidedBy(),
                                decision.approvedBy(),
                                texts.day(decision.decidedAt())))
                .paragraph(decision.verdict().explanation());
    }

    private void seal(@Nullable String seal) {
        if (seal != null) {
            document.chapter(texts.of("seal")).paragraph(texts.of("seal.how")).code(seal);
        }
    }

    private void reasons(List<Reason> reasons) {
        reasons.forEach(reason -> document.paragraph(texts.of(reason.text())));
    }
}
