package nl.kapitaalbrug.assessment.risk.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Constants;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Form;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Group;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorTexts;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.InputField.Presence;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.assessment.risk.domain.RiskScore;
import nl.kapitaalbrug.assessment.risk.domain.Scorecard;
import nl.kapitaalbrug.assessment.risk.domain.ScorecardInputs;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Figures;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Step;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** The scorecard of method B.2, the same that a passport holds. */
public final class ScorecardCalculator implements Calculator {

    private static final int MOST_YEARS = 200;
    private static final int MOST_MONTHS = 1200;

    private final RiskParameters parameters;
    private final RiskReasons reasons;
    private final CalculatorDescription description;

    /**
     * @param parameters the edition to use
     */
    public ScorecardCalculator(RiskParameters parameters) {
        this.parameters = parameters;
        this.reasons = new RiskReasons(parameters);
        Object[] nothing = new Object[0];
        this.description =
                CalculatorDescription.of(
                        "scorecard",
                        Group.RISK,
                        List.of(nothing, nothing, nothing, nothing, nothing, nothing),
                        new Constants(parameters.version(), RiskConstants.scorecard(parameters)),
                        new Form(inputs(), results()));
    }

    private static List<InputField> inputs() {
        return RiskFields.balanceAnd(
                InputField.choice("legalForm", Presence.REQUIRED, LegalForm.values()),
                InputField.whole("fiscalYears", Presence.OPTIONAL, 0, MOST_YEARS),
                InputField.choice("source", Presence.OPTIONAL, FigureSource.values()),
                InputField.whole("statementAgeMonths", Presence.OPTIONAL, 0, MOST_MONTHS),
                InputField.amount("interestEur"),
                InputField.signedAmount("cfadsEur"),
                InputField.amount("debtServiceEur"),
                InputField.amount("subordinatedLoansEur"),
                InputField.yesOrNo("defaultEvent"));
    }

    private static List<ResultField> results() {
        return List.of(
                ResultField.of("rating", Type.TEXT),
                ResultField.of("pd", Type.SHARE),
                ResultField.of("confidence", Type.NUMBER),
                ResultField.code("confidenceLabel", RiskFields.names(ConfidenceLabel.values())),
                ResultField.of("zDoublePrime", Type.NUMBER),
                RiskFields.zone(),
                ResultField.of("bondEquivalent", Type.TEXT),
                ResultField.of("interestCover", Type.NUMBER),
                ResultField.of("dscr", Type.NUMBER),
                ResultField.of("solvency", Type.SHARE),
                ResultField.of("guaranteeCapitalRatio", Type.SHARE),
                ResultField.of("currentRatio", Type.NUMBER),
                ResultField.rows(
                        "steps",
                        ResultField.of("step", Type.WORDS),
                        ResultField.of("from", Type.TEXT),
                        ResultField.of("to", Type.TEXT)));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        ScorecardInputs facts = facts(inputs);
        RiskScore score = Scorecard.of(facts, parameters);
        Figures figures = score.figures();
        return new Calculation.Builder()
                .value("rating", symbol(score.rating()))
                .value("pd", score.pd())
                .value("confidence", score.confidence().doubleValue())
                .value("confidenceLabel", score.confidenceLabel().name())
                .value("zDoublePrime", figures.zDoublePrime())
                .value("zone", score.zone() == null ? null : score.zone().name())
                .value("bondEquivalent", symbol(figures.bondEquivalent()))
                .value("interestCover", figures.interestCover())
                .value("dscr", figures.dscr())
                .value("solvency", figures.solvency())
                .value("guaranteeCapitalRatio", figures.guaranteeCapitalRatio())
                .value("currentRatio", figures.currentRatio())
                .value("steps", score.steps().stream().map(ScorecardCalculator::step).toList())
                .flags(score.flags())
                .reasons(reasons.of(facts, score))
                .build(score.status().name());
    }

    private static ScorecardInputs facts(Inputs inputs) {
        return new ScorecardInputs(
                RiskFields.balance(inputs),
                Objects.requireNonNull(inputs.choice("legalForm", LegalForm.class))
                        .isNaturalPersons(),
                inputs.whole("fiscalYears"),
                inputs.choice("source", FigureSource.class),
                inputs.whole("statementAgeMonths"),
                inputs.amount("interestEur"),
                euros(inputs.amount("cfadsEur")),
                euros(inputs.amount("debtServiceEur")),
                inputs.amount("subordinatedLoansEur"),
                inputs.yesOrNo("defaultEvent"));
    }

    private static Map<String, @Nullable Object> step(Step step) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", step.code());
        row.put("step", CalculatorTexts.of("step." + step.code()));
        row.put(
                "from",
                step.fromIndex() == 0 ? null : IndicativeClass.at(step.fromIndex()).symbol());
        row.put("to", IndicativeClass.at(step.toIndex()).symbol());
        return row;
    }

    private static @Nullable String symbol(@Nullable IndicativeClass rating) {
        return rating == null ? null : rating.symbol();
    }

    private static @Nullable BigDecimal euros(@Nullable EuroAmount amount) {
        return amount == null ? null : amount.scalar();
    }
}
