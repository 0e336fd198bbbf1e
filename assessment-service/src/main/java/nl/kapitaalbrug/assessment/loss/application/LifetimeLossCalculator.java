package nl.kapitaalbrug.assessment.loss.application;

import static nl.kapitaalbrug.assessment.calculation.application.Calculation.cents;

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
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.InputField.Presence;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.loss.domain.LifetimeLoss;

/** Expected loss over the life of a loan (method B.3). It has no constants. */
public final class LifetimeLossCalculator implements Calculator {

    private static final int MOST_YEARS = 100;
    private static final List<String> NEEDED = List.of("pd", "lgd", "principalEur", "years");
    private final CalculatorDescription description;

    /**
     * @param parameterVersion edition of the method that the formula belongs to
     */
    public LifetimeLossCalculator(String parameterVersion) {
        Object[] nothing = new Object[0];
        this.description =
                CalculatorDescription.of(
                        "lifetimeExpectedLoss",
                        Group.RISK,
                        List.of(nothing, nothing),
                        new Constants(parameterVersion, List.of()),
                        new Form(
                                List.of(
                                        InputField.share("pd", Presence.NAMED),
                                        InputField.share("lgd", Presence.NAMED),
                                        InputField.amount("principalEur").named(),
                                        InputField.whole("years", Presence.NAMED, 1, MOST_YEARS)),
                                List.of(
                                        ResultField.of("elLifetimeEur", Type.EURO),
                                        ResultField.of("elLifetimePct", Type.SHARE),
                                        ResultField.rows(
                                                "perYear",
                                                ResultField.of("year", Type.WHOLE),
                                                ResultField.of("outstandingEur", Type.EURO),
                                                ResultField.of("survival", Type.SHARE),
                                                ResultField.of("lossEur", Type.EURO)))));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        List<String> missing = inputs.missing(NEEDED);
        if (!missing.isEmpty()) {
            return Calculation.without(missing, description.results());
        }
        Calculation.Builder answer = new Calculation.Builder();
        LifetimeLoss loss =
                LifetimeLoss.of(
                        inputs.requiredNumber("pd"),
                        inputs.requiredNumber("lgd"),
                        Objects.requireNonNull(inputs.amount("principalEur")),
                        Objects.requireNonNull(inputs.whole("years")));
        BigDecimal share = loss.share();
        answer.value("elLifetimeEur", cents(loss.total()))
                .value("elLifetimePct", share == null ? null : (Double) share.doubleValue())
                .value("perYear", loss.years().stream().map(LifetimeLossCalculator::row).toList());
        if (share == null) {
            answer.flag("NO_EXPOSURE");
        }
        return answer.reason("LIFETIME_LOSS").build(Calculation.COMPUTED);
    }

    private static Map<String, Object> row(LifetimeLoss.Year year) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("year", year.number());
        row.put("outstandingEur", cents(year.outstanding()));
        row.put("survival", year.survival().doubleValue());
        row.put("lossEur", cents(year.loss()));
        return row;
    }
}
