package nl.kapitaalbrug.assessment.passport.application;

import java.util.List;
import nl.kapitaalbrug.assessment.method.application.ReasonTexts;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;

/**
 * Keeps an outcome back that does not count before people decided: what goes on to matching and
 * financiers says that there is no class yet, and nothing of how it would be.
 */
final class Withholding {

    private static final RiskAssessment.Figures NONE =
            new RiskAssessment.Figures(null, null, null, null, null, null, null);

    private final ReasonTexts texts =
            new ReasonTexts(Withholding.class.getPackageName() + ".reasons");

    Assessment from(Assessment computed) {
        RiskAssessment risk = computed.risk();
        return new Assessment(
                computed.requestId(),
                computed.revision(),
                computed.number(),
                computed.assessedAt(),
                computed.parameterVersion(),
                computed.technology(),
                new RiskAssessment(
                        RiskStatus.AWAITS_PERSON,
                        null,
                        null,
                        NONE,
                        List.of(),
                        List.of(),
                        risk.confidence(),
                        risk.confidenceLabel(),
                        List.of(texts.reason(RiskStatus.AWAITS_PERSON.name()))),
                null);
    }
}
