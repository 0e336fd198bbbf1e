package nl.kapitaalbrug.assessment.risk.application;

import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Constants;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Form;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Group;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.risk.domain.AltmanScore;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;

/** Altman's Z″ for private firms, and the class that it alone gives (methods B.1 and B.2). */
public final class AltmanCalculator implements Calculator {

    private final RiskParameters parameters;
    private final CalculatorDescription description;

    /**
     * @param parameters the edition to use
     */
    public AltmanCalculator(RiskParameters parameters) {
        this.parameters = parameters;
        RiskParameters.Altman by = parameters.altman().value();
        this.description =
                CalculatorDescription.of(
                        "altmanZDoublePrime",
                        Group.RISK,
                        List.of(
                                new Object[] {by.a1(), by.a2(), by.a3(), by.a4()},
                                new Object[0],
                                new Object[0],
                                new Object[0],
                                new Object[] {by.x4Cap()},
                                new Object[] {by.offset()},
                                new Object[] {by.safeAbove(), by.distressBelow()}),
                        new Constants(
                                parameters.version(),
                                List.of(
                                        RiskConstants.altman(parameters),
                                        RiskConstants.bondTable(parameters))),
                        new Form(
                                RiskFields.balance(),
                                List.of(
                                        ResultField.of("x1", Type.NUMBER),
                                        ResultField.of("x2", Type.NUMBER),
                                        ResultField.of("x3", Type.NUMBER),
                                        ResultField.of("x4", Type.NUMBER),
                                        ResultField.of("zDoublePrime", Type.NUMBER),
                                        RiskFields.zone(),
                                        ResultField.of("emScore", Type.NUMBER),
                                        ResultField.of("bondEquivalent", Type.TEXT))));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        Optional<AltmanScore> score = AltmanScore.of(RiskFields.balance(inputs), parameters);
        Calculation.Builder answer =
                new Calculation.Builder()
                        .value("x1", score.map(AltmanScore::x1).orElse(null))
                        .value("x2", score.map(AltmanScore::x2).orElse(null))
                        .value("x3", score.map(AltmanScore::x3).orElse(null))
                        .value("x4", score.map(AltmanScore::x4).orElse(null))
                        .value("zDoublePrime", score.map(AltmanScore::zDoublePrime).orElse(null))
                        .value("zone", score.map(one -> one.zone().name()).orElse(null))
                        .value("emScore", score.map(AltmanScore::emScore).orElse(null))
                        .value(
                                "bondEquivalent",
                                score.map(one -> one.bondEquivalent().symbol()).orElse(null));
        answer.missing(inputs.missing(RiskFields.names(description.inputs())));
        if (RiskFields.hasNoAssets(inputs)) {
            answer.flag("TOTAL_ASSETS_NOT_POSITIVE");
        }
        RiskParameters.Altman by = parameters.altman().value();
        score.ifPresent(one ->
                answer.reason("Z_" + one.zone().name(), by.distressBelow(), by.safeAbove())
                        .reason("INDICATIVE"));
        return answer.build(
                score.isPresent() ? Calculation.COMPUTED : Calculation.INSUFFICIENT_DATA);
    }
}
