package nl.kapitaalbrug.assessment.technology.application;

import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Form;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Group;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.technology.domain.ElementLevel;
import nl.kapitaalbrug.assessment.technology.domain.Proof;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyParameters;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.request.TechnologyItem;

/** The readiness level of one technology (method A.4, rules 1 to 4). */
public final class TrlCalculator implements Calculator {

    private static final String ANSWERS = "answers";

    private final TechnologyParameters parameters;
    private final TechnologyReasons reasons;
    private final CalculatorDescription description;

    /**
     * @param parameters the edition to use
     */
    public TrlCalculator(TechnologyParameters parameters) {
        this.parameters = parameters;
        this.reasons = new TechnologyReasons(parameters);
        this.description =
                CalculatorDescription.of(
                        "trl",
                        Group.TECHNOLOGY,
                        List.of(new Object[0], new Object[0], new Object[0]),
                        TrlInputs.constants(parameters),
                        new Form(
                                List.of(InputField.answers(ANSWERS)),
                                List.of(
                                        ResultField.of("claimedLevel", Type.WHOLE),
                                        ResultField.of("supportedLevel", Type.WHOLE),
                                        ResultField.of("overclaim", Type.WHOLE),
                                        ResultField.of("confidence", Type.NUMBER),
                                        TrlInputs.confidenceLabel(),
                                        TrlInputs.band(),
                                        ResultField.of("nextGaps", Type.CODES))));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        Map<TechnologyItem, Proof> proofs = TrlInputs.proofs(inputs.answers(ANSWERS));
        Level level = ElementLevel.of(proofs, parameters);
        return new Calculation.Builder()
                .value("claimedLevel", level.claimed().level())
                .value("supportedLevel", level.supported().level())
                .value("overclaim", level.overclaim())
                .value("confidence", level.confidence())
                .value("confidenceLabel", level.confidenceLabel().name())
                .value("band", level.band().name())
                .value("nextGaps", level.nextGaps())
                .reasons(reasons.of(level, Map.of("", proofs)))
                .build(Calculation.COMPUTED);
    }
}
