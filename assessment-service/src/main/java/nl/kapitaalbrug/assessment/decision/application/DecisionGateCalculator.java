package nl.kapitaalbrug.assessment.decision.application;

import java.util.List;
import java.util.stream.Stream;
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
import nl.kapitaalbrug.assessment.decision.domain.DecisionGate;
import nl.kapitaalbrug.assessment.decision.domain.DecisionGate.Channel;
import nl.kapitaalbrug.assessment.decision.domain.DecisionGate.Decision;
import nl.kapitaalbrug.assessment.decision.domain.DecisionGate.Purpose;
import nl.kapitaalbrug.contracts.request.LegalForm;

/** What the law asks of a decision (method J). */
public final class DecisionGateCalculator implements Calculator {

    private static final String VERSION = "decision-gate-1";

    private final CalculatorDescription description;

    /** With the rule of method J. */
    public DecisionGateCalculator() {
        Object[] nothing = new Object[0];
        this.description =
                CalculatorDescription.of(
                        "decisionGate",
                        Group.LAW,
                        List.of(nothing, nothing, nothing, nothing, nothing),
                        new Constants(VERSION, List.of()),
                        new Form(inputs(), results()));
    }

    private static List<InputField> inputs() {
        return List.of(
                InputField.choice("legalForm", Presence.NAMED, LegalForm.values()),
                InputField.choice("purpose", Presence.OPTIONAL, Purpose.values()),
                InputField.yesOrNo("solelyAutomated"),
                InputField.yesOrNo("significantEffect"),
                InputField.yesOrNo("adverse"),
                InputField.yesOrNo("aiSystem"),
                InputField.yesOrNo("byPublicBody"),
                InputField.yesOrNo("isDecision"));
    }

    private static List<ResultField> results() {
        return List.of(
                ResultField.of("humanDecisionRequired", Type.YES_NO),
                ResultField.of("personalData", Type.YES_NO),
                ResultField.of("art22Applies", Type.YES_NO),
                ResultField.of("aiActHighRisk", Type.YES_NO),
                ResultField.of("explanationRequired", Type.YES_NO),
                ResultField.code(
                        "contestChannel", Stream.of(Channel.values()).map(Enum::name).toList()));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        LegalForm form = inputs.choice("legalForm", LegalForm.class);
        if (form == null) {
            return Calculation.without(List.of("legalForm"), description.results());
        }
        Calculation.Builder answer = new Calculation.Builder();
        Purpose purpose = inputs.choice("purpose", Purpose.class);
        DecisionGate gate =
                DecisionGate.of(
                        new Decision(
                                form,
                                yes(inputs, "solelyAutomated"),
                                yes(inputs, "significantEffect"),
                                yes(inputs, "adverse"),
                                yes(inputs, "aiSystem"),
                                purpose == null ? Purpose.CREDITWORTHINESS : purpose,
                                yes(inputs, "byPublicBody"),
                                yes(inputs, "isDecision")));
        return answer.value("humanDecisionRequired", gate.humanDecisionRequired())
                .value("personalData", gate.personalData())
                .value("art22Applies", gate.art22Applies())
                .value("aiActHighRisk", gate.aiActHighRisk())
                .value("explanationRequired", gate.explanationRequired())
                .value("contestChannel", gate.channel().name())
                .reason(gate.humanDecisionRequired() ? "A_PERSON_DECIDES" : "NO_PERSON_NEEDED")
                .build(Calculation.COMPUTED);
    }

    private static boolean yes(Inputs inputs, String field) {
        return Boolean.TRUE.equals(inputs.yesOrNo(field));
    }
}
