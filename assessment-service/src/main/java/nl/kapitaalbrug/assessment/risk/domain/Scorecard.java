package nl.kapitaalbrug.assessment.risk.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Figures;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Step;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** The scorecard of method B.2: from annual figures to an indicative class. */
public final class Scorecard {

    /** The first step: the class that Z″ alone gives. */
    public static final String START_ALTMAN = "START_ALTMAN";

    /** The second step: the middle between that class and the one of the interest cover. */
    public static final String INTEREST_COVER = "INTEREST_COVER";

    static final String MISSING_YEARS = RiskFlag.MISSING + "fiscalYears";

    private final ScorecardInputs inputs;
    private final RiskParameters parameters;
    private final Optional<AltmanScore> altman;
    private final Figures figures;

    private Scorecard(ScorecardInputs inputs, RiskParameters parameters) {
        this.inputs = inputs;
        this.parameters = parameters;
        boolean started = inputs.fiscalYears() == null || inputs.fiscalYears() > 0;
        this.altman =
                started ? AltmanScore.of(inputs.scoredBalance(), parameters) : Optional.empty();
        this.figures = figures();
    }

    /**
     * The outcome for a firm.
     *
     * @param inputs its figures
     * @param parameters the edition to use
     */
    public static RiskScore of(ScorecardInputs inputs, RiskParameters parameters) {
        return new Scorecard(inputs, parameters).score();
    }

    private RiskScore score() {
        if (Boolean.TRUE.equals(inputs.defaultEvent())) {
            return notional(
                    RiskStatus.DEFAULT,
                    RiskFlag.DEFAULT_EVENT,
                    IndicativeClass.D,
                    parameters.confidence().value().ofDefault());
        }
        if (inputs.fiscalYears() != null && inputs.fiscalYears() == 0) {
            RiskParameters.NoHistory noHistory = parameters.noHistory().value();
            return notional(
                    RiskStatus.NO_HISTORY,
                    RiskFlag.NO_HISTORY,
                    noHistory.rating(),
                    noHistory.confidence());
        }
        return altman.filter(score -> inputs.fiscalYears() != null)
                .map(this::rated)
                .orElseGet(this::insufficient);
    }

    private RiskScore notional(
            RiskStatus status, RiskFlag flag, IndicativeClass rating, BigDecimal confidence) {
        return result(
                status,
                rating,
                List.of(new Step(flag.name(), 0, rating.index())),
                Set.of(flag.name()),
                confidence);
    }

    private RiskScore insufficient() {
        Set<String> flags = doubts();
        inputs.scoredBalance().missing().stream()
                .filter(field -> !(inputs.naturalPersons() && field.equals("retainedEarningsEur")))
                .map(RiskFlag.MISSING::concat)
                .forEach(flags::add);
        if (inputs.fiscalYears() == null) {
            flags.add(MISSING_YEARS);
        }
        EuroAmount assets = inputs.balance().totalAssets();
        if (assets != null && !assets.isPositive()) {
            flags.add(RiskFlag.TOTAL_ASSETS_NOT_POSITIVE.name());
        }
        return result(RiskStatus.INSUFFICIENT_DATA, null, List.of(), flags, confidence());
    }

    private RiskScore rated(AltmanScore score) {
        RatingSteps steps = new RatingSteps(parameters.worstRated().value());
        steps.start(START_ALTMAN, score.bondEquivalent().index());
        weighInterestCover(steps);
        weighDebtService(steps);
        weighSolvency(steps);
        weighLiquidity(steps);
        weighHistory(steps);
        if (inputs.naturalPersons()) {
            steps.flag(RiskFlag.X2_PROXY);
        }
        Set<String> flags = doubts();
        flags.addAll(steps.flags());
        return result(RiskStatus.RATED, steps.rating(), steps.steps(), flags, confidence());
    }

    /** B.2 step 3: the middle of both classes, rounded to the worse; without interest Z″ alone. */
    private void weighInterestCover(RatingSteps steps) {
        if (inputs.interest() == null) {
            steps.flag(RiskFlag.INTEREST_MISSING);
        }
        if (figures.interestCover() != null) {
            int cover = parameters.coverTable().value().of(figures.interestCover()).index();
            steps.start(INTEREST_COVER, Math.ceilDiv(steps.index() + cover, 2));
        }
    }

    /** B.2 step 4: no debt service needs no cash flow. */
    private void weighDebtService(RatingSteps steps) {
        RiskParameters.Worsening rules = parameters.worsening().value();
        BigDecimal debtService = inputs.debtService();
        if (debtService != null && debtService.signum() <= 0) {
            return;
        }
        Double dscr = figures.dscr();
        if (dscr == null) {
            steps.worsenBy(RiskFlag.DSCR_MISSING, rules.dscrMissing());
        } else if (dscr < rules.dscrBelowOne().limit()) {
            steps.worsenBy(RiskFlag.DSCR_BELOW_1_0, rules.dscrBelowOne().positions());
        } else if (dscr < rules.dscrTight().limit()) {
            steps.worsenBy(RiskFlag.DSCR_BELOW_1_2, rules.dscrTight().positions());
        }
    }

    private void weighSolvency(RatingSteps steps) {
        RiskParameters.Worsening rules = parameters.worsening().value();
        Double solvency = figures.solvency();
        if (solvency != null && solvency < 0) {
            steps.atLeast(RiskFlag.NEGATIVE_EQUITY, rules.negativeEquity());
        } else if (solvency != null && solvency < rules.lowSolvency().limit()) {
            steps.worsenBy(RiskFlag.LOW_SOLVENCY, rules.lowSolvency().positions());
        }
    }

    private void weighLiquidity(RatingSteps steps) {
        RiskParameters.Below rule = parameters.worsening().value().lowLiquidity();
        Double currentRatio = figures.currentRatio();
        if (currentRatio != null && currentRatio < rule.limit()) {
            steps.worsenBy(RiskFlag.LOW_LIQUIDITY, rule.positions());
        }
    }

    /** B.2 step 5. */
    private void weighHistory(RatingSteps steps) {
        RiskParameters.ThinFile rule = parameters.worsening().value().thinFile();
        Integer years = inputs.fiscalYears();
        if (years != null && years < rule.years()) {
            steps.atLeast(RiskFlag.THIN_FILE, rule.best());
        }
    }

    private BigDecimal confidence() {
        return RiskConfidence.of(inputs, parameters.confidence().value());
    }

    private Set<String> doubts() {
        Set<String> flags = new TreeSet<>();
        if (inputs.statementAgeMonths() == null) {
            flags.add(RiskFlag.STATEMENT_DATE_MISSING.name());
        }
        if (inputs.source() == null) {
            flags.add(RiskFlag.SOURCE_MISSING.name());
        }
        return flags;
    }

    private Figures figures() {
        BalanceFigures balance = inputs.balance();
        return new Figures(
                altman.map(AltmanScore::zDoublePrime).orElse(null),
                altman.map(AltmanScore::bondEquivalent).orElse(null),
                Ratios.interestCover(balance.ebit(), inputs.interest()),
                Ratios.debtServiceCover(inputs.cashFlow(), inputs.debtService()),
                Ratios.solvency(balance.equity(), balance.totalAssets()),
                Ratios.current(balance.currentAssets(), balance.currentLiabilities()),
                Ratios.guaranteeCapital(
                        balance.equity(), inputs.subordinatedLoans(), balance.totalAssets()));
    }

    private RiskScore result(
            RiskStatus status,
            @Nullable IndicativeClass rating,
            List<Step> steps,
            Collection<String> flags,
            BigDecimal confidence) {
        return new RiskScore(
                status,
                rating,
                rating == null ? null : (Double) parameters.defaultRate(rating),
                altman.map(AltmanScore::zone).orElse(null),
                figures,
                steps,
                flags.stream().sorted().toList(),
                confidence,
                parameters.confidence().value().bands().label(confidence));
    }
}
