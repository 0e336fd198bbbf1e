package nl.kapitaalbrug.assessment.technology.application;

import java.util.LinkedHashMap;
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
import nl.kapitaalbrug.assessment.technology.domain.SystemLevel;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyParameters;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.request.TechnologyItem;

/** The readiness level of a whole with several critical elements (method A.4, rule 5). */
public final class TrlSystemCalculator implements Calculator {

    private static final String ELEMENTS = "elements";

    private final TechnologyParameters parameters;
    private final TechnologyReasons reasons;
    private final CalculatorDescription description;

    /**
     * @param parameters the edition to use
     */
    public TrlSystemCalculator(TechnologyParameters parameters) {
        this.parameters = parameters;
        this.reasons = new TechnologyReasons(parameters);
        this.description =
                CalculatorDescription.of(
                        "trlSystem",
                        Group.TECHNOLOGY,
                        List.of(new Object[0], new Object[0]),
                        TrlInputs.constants(parameters),
                        new Form(
                                List.of(InputField.elements(ELEMENTS)),
                                List.of(
                                        ResultField.of("systemLevel", Type.WHOLE),
                                        ResultField.of("limitingElement", Type.TEXT),
                                        ResultField.of("confidence", Type.NUMBER),
                                        TrlInputs.confidenceLabel(),
                                        ResultField.of("claimedLevel", Type.WHOLE),
                                        TrlInputs.band(),
                                        ResultField.of("nextGaps", Type.CODES),
                                        ResultField.of("perElement", Type.WHOLE_BY_NAME))));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        Map<String, Map<TechnologyItem, Proof>> proofs = new LinkedHashMap<>();
        Map<String, Level> levels = new LinkedHashMap<>();
        Map<String, Integer> perElement = new LinkedHashMap<>();
        inputs.elements(ELEMENTS)
                .forEach((name, answers) -> {
                    Map<TechnologyItem, Proof> given = TrlInputs.proofs(answers);
                    Level level = ElementLevel.of(given, parameters);
                    proofs.put(name, given);
                    levels.put(name, level);
                    perElement.put(name, level.supported().level());
                });
        Level whole = SystemLevel.of(levels);
        Calculation.Builder answer = new Calculation.Builder();
        answer.value("systemLevel", whole.supported().level())
                .value("limitingElement", whole.limitingElement())
                .value("confidence", whole.confidence())
                .value("confidenceLabel", whole.confidenceLabel().name())
                .value("claimedLevel", whole.claimed().level())
                .value("band", whole.band().name())
                .value("nextGaps", whole.nextGaps())
                .value("perElement", perElement);
        if (levels.size() > 1 && whole.limitingElement() != null) {
            answer.reason("LIMITING_ELEMENT", whole.limitingElement());
        }
        return answer.reasons(reasons.of(withoutName(whole), proofs)).build(Calculation.COMPUTED);
    }

    /** The reasons of a passport name an element by its number; here it has its name. */
    private static Level withoutName(Level whole) {
        return new Level(
                whole.claimed(),
                whole.supported(),
                whole.confidence(),
                whole.confidenceLabel(),
                whole.band(),
                whole.nextGaps(),
                null);
    }
}
