package nl.kapitaalbrug.assessment.risk.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.risk.domain.BalanceFigures;
import nl.kapitaalbrug.assessment.risk.domain.CashFlow;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.assessment.risk.domain.RiskScore;
import nl.kapitaalbrug.assessment.risk.domain.Scorecard;
import nl.kapitaalbrug.assessment.risk.domain.ScorecardInputs;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** Assesses the risk of a firm (methods B.1 and B.2). The same input gives the same result. */
public final class AssessRisk {

    /** Code of the step and the reason that stand for a class which people gave. */
    public static final String PERSON_DECIDED = "PERSON_DECIDED";

    private final RiskParameters parameters;
    private final RiskReasons reasons;

    /**
     * @param parameters the edition to use
     */
    public AssessRisk(RiskParameters parameters) {
        this.parameters = parameters;
        this.reasons = new RiskReasons(parameters);
    }

    /** Version of the parameters in use. */
    public String parameterVersion() {
        return parameters.version();
    }

    /**
     * The risk of a firm. Missing figures stay missing.
     *
     * @param legalForm its legal form
     * @param figures its annual figures
     * @param day day of the assessment, from which the age of the statement counts
     */
    public RiskAssessment assess(LegalForm legalForm, FinancialFigures figures, LocalDate day) {
        ScorecardInputs inputs = inputs(legalForm, figures, day);
        RiskScore score = Scorecard.of(inputs, parameters);
        return new RiskAssessment(
                score.status(),
                score.rating(),
                score.pd(),
                score.figures(),
                score.steps(),
                score.flags(),
                score.confidence().doubleValue(),
                score.confidenceLabel(),
                reasons.of(inputs, score));
    }

    /** The same risk with the class that people gave it. */
    public RiskAssessment decided(RiskAssessment computed, IndicativeClass rating) {
        IndicativeClass before = computed.rating();
        List<RiskAssessment.Step> steps = new ArrayList<>(computed.steps());
        steps.add(
                new RiskAssessment.Step(
                        PERSON_DECIDED, before == null ? 0 : before.index(), rating.index()));
        List<Reason> why = new ArrayList<>(computed.reasons());
        why.addFirst(reasons.ofPeople(rating));
        return new RiskAssessment(
                RiskStatus.RATED,
                rating,
                parameters.defaultRate(rating),
                computed.figures(),
                steps,
                Stream.concat(computed.flags().stream(), Stream.of(PERSON_DECIDED))
                        .sorted()
                        .toList(),
                computed.confidence(),
                computed.confidenceLabel(),
                why);
    }

    static ScorecardInputs inputs(LegalForm legalForm, FinancialFigures figures, LocalDate day) {
        FinancialFigures.Balance balance = figures.balance();
        CashFlow cashFlow = cashFlow(legalForm, figures.income());
        return new ScorecardInputs(
                new BalanceFigures(
                        balance.totalAssets(),
                        balance.currentAssets(),
                        balance.currentLiabilities(),
                        balance.retainedEarnings(),
                        figures.income().ebit(),
                        balance.equity(),
                        balance.totalLiabilities()),
                legalForm.isNaturalPersons(),
                figures.fiscalYears(),
                figures.source(),
                age(figures.statementDate(), day),
                figures.income().interest(),
                cashFlow.available(),
                cashFlow.debtService(),
                balance.subordinatedLoans(),
                figures.defaultEvent());
    }

    /** Only owners who are natural persons live from what they take out of the firm. */
    static CashFlow cashFlow(LegalForm legalForm, FinancialFigures.Income income) {
        return new CashFlow(
                income.ebitda(),
                income.taxPaid(),
                income.maintenanceInvestment(),
                income.workingCapitalIncrease(),
                legalForm.isNaturalPersons() ? income.privateDrawings() : EuroAmount.ZERO,
                income.interest(),
                income.scheduledRepayment());
    }

    /** Started months; a day that is still to come closes no year, so the age is unknown. */
    private static @Nullable Integer age(@Nullable LocalDate statement, LocalDate day) {
        if (statement == null || statement.isAfter(day)) {
            return null;
        }
        int whole = Math.toIntExact(ChronoUnit.MONTHS.between(statement, day));
        return statement.plusMonths(whole).isBefore(day) ? whole + 1 : whole;
    }
}
