package nl.kapitaalbrug.assessment.productivity.application;

import static nl.kapitaalbrug.assessment.calculation.application.Calculation.cents;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.InputField.Presence;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.calculation.application.UsedParameter;
import nl.kapitaalbrug.assessment.productivity.domain.JCurve;
import nl.kapitaalbrug.assessment.productivity.domain.JCurveParameters;
import nl.kapitaalbrug.assessment.productivity.domain.TenorParameters;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** The dip after an investment, and whether a loan fits it (method E). */
public final class JCurveCalculator implements Calculator {

    private static final int MOST_QUARTERS = 120;
    private static final List<String> CURVE =
            List.of(
                    "addedValueEur",
                    "baseCfadsEur",
                    "dip",
                    "uplift",
                    "dipQuarters",
                    "recoveryQuarters",
                    "loanQuarters");
    private static final List<String> LOAN = List.of("loanEur", "annualRate");

    private final JCurveParameters parameters;
    private final CalculatorDescription description;

    /**
     * @param parameters the edition to use
     * @param passport what is used where a passport knows no price; told, not used here
     */
    public JCurveCalculator(JCurveParameters parameters, TenorParameters passport) {
        this.parameters = parameters;
        Object[] nothing = new Object[0];
        BigDecimal cover = parameters.cover().value();
        this.description =
                CalculatorDescription.of(
                        "jCurve",
                        Group.PRODUCTIVITY,
                        List.of(nothing, nothing, new Object[] {cover}, nothing),
                        new Constants(
                                parameters.version(),
                                List.of(
                                        UsedParameter.of(
                                                "debtServiceCover", parameters.cover(), cover),
                                        UsedParameter.of(
                                                "loanRate",
                                                passport.rate(),
                                                passport.rate().value()))),
                        new Form(inputs(), results()));
    }

    private static List<InputField> inputs() {
        return List.of(
                InputField.amount("addedValueEur").named(),
                InputField.signedAmount("baseCfadsEur").named(),
                InputField.share("dip", Presence.NAMED),
                InputField.share("uplift", Presence.NAMED),
                InputField.whole("dipQuarters", Presence.NAMED, 1, MOST_QUARTERS),
                InputField.whole("recoveryQuarters", Presence.NAMED, 1, MOST_QUARTERS),
                InputField.amount("loanEur"),
                InputField.share("annualRate", Presence.OPTIONAL),
                InputField.whole("loanQuarters", Presence.NAMED, 1, MOST_QUARTERS));
    }

    private static List<ResultField> results() {
        return List.of(
                ResultField.of("graceQuarters", Type.WHOLE),
                ResultField.of("liquidityNeedEur", Type.EURO),
                ResultField.of("cumulativeDipEur", Type.EURO),
                ResultField.of("troughQuarter", Type.WHOLE),
                ResultField.of("recoveredQuarter", Type.WHOLE),
                ResultField.rows(
                        "perQuarter",
                        ResultField.of("quarter", Type.WHOLE),
                        ResultField.of("cfadsEur", Type.EURO)));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        List<String> missing = inputs.missing(CURVE);
        if (!missing.isEmpty()) {
            return Calculation.without(missing, description.results());
        }
        Calculation.Builder answer = new Calculation.Builder();
        int quarters = Objects.requireNonNull(inputs.whole("loanQuarters"));
        JCurve curve =
                JCurve.of(
                        Objects.requireNonNull(inputs.amount("addedValueEur")).scalar(),
                        Objects.requireNonNull(inputs.amount("baseCfadsEur")).scalar(),
                        shape(inputs),
                        quarters);
        List<String> unknown = inputs.missing(LOAN);
        JCurve.Fit fit = unknown.isEmpty() ? fit(curve, inputs, quarters) : null;
        write(curve, fit, answer);
        if (fit == null) {
            return answer.missing(unknown).reason("J_CURVE").build(Calculation.PARTLY);
        }
        answer.reason("J_CURVE");
        if (fit.graceQuarters() == null) {
            answer.flag("LOAN_DOES_NOT_FIT");
        } else {
            answer.reason(
                    fit.graceQuarters() == 0 ? "FITS_WITHOUT_GRACE" : "FITS_WITH_GRACE",
                    fit.graceQuarters());
        }
        return answer.build(Calculation.COMPUTED);
    }

    private JCurve.Fit fit(JCurve curve, Inputs inputs, int quarters) {
        EuroAmount principal = Objects.requireNonNull(inputs.amount("loanEur"));
        return curve.fit(
                new JCurve.Loan(principal, inputs.requiredNumber("annualRate"), quarters),
                parameters.cover().value());
    }

    private static JCurve.Shape shape(Inputs inputs) {
        return new JCurve.Shape(
                inputs.requiredNumber("dip"),
                inputs.requiredNumber("uplift"),
                Objects.requireNonNull(inputs.whole("dipQuarters")),
                Objects.requireNonNull(inputs.whole("recoveryQuarters")));
    }

    private static void write(JCurve curve, JCurve.@Nullable Fit fit, Calculation.Builder answer) {
        BigDecimal need = fit == null ? null : fit.liquidityNeed();
        answer.value("graceQuarters", fit == null ? null : fit.graceQuarters())
                .value("liquidityNeedEur", need == null ? null : cents(need))
                .value("cumulativeDipEur", cents(curve.lowest()))
                .value("troughQuarter", curve.troughQuarter())
                .value("recoveredQuarter", curve.recoveredQuarter())
                .value("perQuarter", rows(curve));
    }

    private static List<Map<String, Object>> rows(JCurve curve) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (BigDecimal flow : curve.cashFlows()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("quarter", rows.size() + 1);
            row.put("cfadsEur", cents(flow));
            rows.add(row);
        }
        return rows;
    }
}
