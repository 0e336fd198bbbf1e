package nl.kapitaalbrug.assessment.risk.application;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Constants;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Form;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Group;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.risk.domain.AltmanPrimeParameters;
import nl.kapitaalbrug.assessment.risk.domain.AltmanPrimeScore;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;

/** Altman's Z′ for private manufacturers (method B.1). */
public final class AltmanPrimeCalculator implements Calculator {

    private static final String SALES = "salesEur";

    private final RiskParameters shared;
    private final AltmanPrimeParameters parameters;
    private final CalculatorDescription description;

    /**
     * @param shared the edition of Z″, for the limit of X4
     * @param parameters the edition to use
     */
    public AltmanPrimeCalculator(RiskParameters shared, AltmanPrimeParameters parameters) {
        this.shared = shared;
        this.parameters = parameters;
        AltmanPrimeParameters.Coefficients by = parameters.coefficients().value();
        this.description =
                CalculatorDescription.of(
                        "altmanZPrime",
                        Group.RISK,
                        List.of(
                                new Object[] {by.a1(), by.a2(), by.a3(), by.a4(), by.a5()},
                                new Object[0],
                                new Object[0],
                                new Object[0],
                                new Object[] {shared.altman().value().x4Cap()},
                                new Object[0],
                                new Object[] {by.safeAbove(), by.distressBelow()}),
                        new Constants(
                                shared.version() + "+" + parameters.version(),
                                List.of(
                                        RiskConstants.altmanPrime(parameters),
                                        RiskConstants.altman(shared))),
                        new Form(
                                RiskFields.balanceAnd(InputField.amount(SALES)),
                                List.of(
                                        ResultField.of("x1", Type.NUMBER),
                                        ResultField.of("x2", Type.NUMBER),
                                        ResultField.of("x3", Type.NUMBER),
                                        ResultField.of("x4", Type.NUMBER),
                                        ResultField.of("x5", Type.NUMBER),
                                        ResultField.of("zPrime", Type.NUMBER),
                                        RiskFields.zone())));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        Optional<AltmanPrimeScore> score =
                AltmanPrimeScore.of(
                        RiskFields.balance(inputs), inputs.amount(SALES), shared, parameters);
        Calculation.Builder answer = new Calculation.Builder();
        figure(answer, "x1", score, one -> one.ratios().x1());
        figure(answer, "x2", score, one -> one.ratios().x2());
        figure(answer, "x3", score, one -> one.ratios().x3());
        figure(answer, "x4", score, one -> one.ratios().x4());
        figure(answer, "x5", score, AltmanPrimeScore::x5);
        figure(answer, "zPrime", score, AltmanPrimeScore::zPrime);
        answer.value("zone", score.map(one -> one.zone().name()).orElse(null));
        answer.missing(inputs.missing(RiskFields.names(description.inputs())));
        if (RiskFields.hasNoAssets(inputs)) {
            answer.flag("TOTAL_ASSETS_NOT_POSITIVE");
        }
        AltmanPrimeParameters.Coefficients by = parameters.coefficients().value();
        score.ifPresent(one ->
                answer.reason("Z_" + one.zone().name(), by.distressBelow(), by.safeAbove())
                        .reason("INDICATIVE"));
        return answer.build(
                score.isPresent() ? Calculation.COMPUTED : Calculation.INSUFFICIENT_DATA);
    }

    private static void figure(
            Calculation.Builder answer,
            String name,
            Optional<AltmanPrimeScore> score,
            ToDoubleFunction<AltmanPrimeScore> figure) {
        answer.value(name, score.map(figure::applyAsDouble).orElse(null));
    }
}
