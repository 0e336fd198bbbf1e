package nl.kapitaalbrug.assessment.calibration.application;

import nl.kapitaalbrug.assessment.calibration.domain.Agreement;
import nl.kapitaalbrug.assessment.calibration.domain.Comparison;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeStatistics;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.support.json.Hashes;

/** Compares what was computed with what people decide and with what came, of real firms only. */
public final class Calibrate {

    private final Comparisons comparisons;
    private final OutcomeCases cases;
    private final ReadPassports passports;

    /** With where comparisons and cases are kept, and the passports. */
    public Calibrate(Comparisons comparisons, OutcomeCases cases, ReadPassports passports) {
        this.comparisons = comparisons;
        this.cases = cases;
        this.passports = passports;
    }

    /**
     * Keeps the comparison of a decision, once; nothing for an outcome that people had decided
     * before, and for samples.
     *
     * @param id the passport that they decided about
     */
    public void compare(PassportId id, ReviewDecision decision) {
        passports
                .issued(id)
                .filter(issued -> issued.facts().origin() == DataOrigin.REAL)
                .filter(issued -> issued.decision() == null)
                .flatMap(issued ->
                        Comparison.of(
                                issued.assessment(), decision.verdict(), decision.decidedAt()))
                .ifPresent(
                        comparison -> comparisons.keep(Hashes.sha256(id.toString()), comparison));
    }

    /** How often people agree with the formulas. */
    public Agreement agreement() {
        return comparisons.agreement();
    }

    /** What was expected of firms, and what came. */
    public OutcomeStatistics outcomes() {
        return OutcomeStatistics.of(cases.all());
    }
}
