package nl.kapitaalbrug.assessment.technology.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Constants;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.UsedParameter;
import nl.kapitaalbrug.assessment.technology.domain.Proof;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyParameters;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.MaturityBand;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.TechnologyItem;

/** What both calculators of technology maturity share. */
final class TrlInputs {

    private TrlInputs() {}

    /** The answers with their proof, as the method reads them. */
    static Map<TechnologyItem, Proof> proofs(Map<String, Inputs.Answer> answers) {
        Map<TechnologyItem, Proof> proofs = new EnumMap<>(TechnologyItem.class);
        answers.forEach((code, answer) ->
                proofs.put(
                        TechnologyItem.of(code),
                        new Proof(
                                response(answer.response()), answer.grade(), answer.ageMonths())));
        return proofs;
    }

    static ResultField confidenceLabel() {
        return ResultField.code("confidenceLabel", names(ConfidenceLabel.values()));
    }

    static ResultField band() {
        return ResultField.code("band", names(MaturityBand.values()));
    }

    static Constants constants(TechnologyParameters edition) {
        List<?> weights = edition.gradeWeights().value();
        TechnologyParameters.Ageing ageing = edition.ageing().value();
        TechnologyParameters.Gates gates = edition.gates().value();
        TechnologyParameters.Bands bands = edition.bands().value();
        return new Constants(
                edition.version(),
                List.of(
                        UsedParameter.of("gradeWeights", edition.gradeWeights(), weights.toArray()),
                        UsedParameter.of(
                                "ageing", edition.ageing(), ageing.factor(), ageing.afterMonths()),
                        UsedParameter.of(
                                "gates",
                                edition.gates(),
                                gates.lowGrade(),
                                gates.lowUntil(),
                                gates.highGrade(),
                                gates.independentFrom(),
                                gates.independentGrade()),
                        UsedParameter.of(
                                "confidenceLevels",
                                edition.confidenceLevels(),
                                edition.confidenceLevels().value()),
                        UsedParameter.of(
                                "technologyConfidence",
                                edition.confidence(),
                                edition.confidence().value().high(),
                                edition.confidence().value().medium()),
                        UsedParameter.of(
                                "bands",
                                edition.bands(),
                                bands.research(),
                                bands.development(),
                                bands.demonstration())));
    }

    private static EvidenceResponse response(String code) {
        return switch (code) {
            case "Y" -> EvidenceResponse.YES;
            case "N" -> EvidenceResponse.NO;
            default -> EvidenceResponse.NOT_APPLICABLE;
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
