package nl.kapitaalbrug.assessment.risk.application;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.assessment.method.application.ReasonTexts;
import nl.kapitaalbrug.assessment.risk.domain.Improvement;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.assessment.risk.domain.ScorecardInputs;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.LegalForm;

/** Says what would move a class and by how much, computed from the figures of the assessment. */
public final class ExplainRisk {

    private static final ReasonTexts TEXTS =
            new ReasonTexts(ExplainRisk.class.getPackageName() + ".reasons");

    private final RiskParameters parameters;

    /**
     * @param parameters the edition with which the firm was assessed
     */
    public ExplainRisk(RiskParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * What improves the class of a firm, in words.
     *
     * @param legalForm its legal form
     * @param figures its annual figures
     * @param day day of the assessment
     */
    public List<Reason> improvements(LegalForm legalForm, FinancialFigures figures, LocalDate day) {
        return of(AssessRisk.inputs(legalForm, figures, day));
    }

    List<Reason> of(ScorecardInputs inputs) {
        return Improvement.of(inputs, parameters).stream().map(ExplainRisk::reason).toList();
    }

    private static Reason reason(Improvement one) {
        return TEXTS.reason(
                "IMPROVE_" + one.lever().name(),
                one.amount().euros(),
                one.from().symbol(),
                one.to().symbol());
    }
}
