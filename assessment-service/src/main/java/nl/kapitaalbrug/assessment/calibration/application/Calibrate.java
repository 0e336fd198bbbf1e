package nl.kapitaalbrug.assessment.calibration.application;

import nl.kapitaalbrug.assessment.calibration.domain.Agreement;
import nl.kapitaalbrug.assessment.calibration.domain.Comparison;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.json.Hashes;

/** Compares what people decide with what was computed, for real firms only. */
public final class Calibrate {

    private final Comparisons comparisons;
    private final ReadPassports passports;

    /** With where comparisons are kept, and the passports. */
    public Calibrate(Comparisons comparisons, ReadPassports passports) {
        this.comparisons = comparisons;
        this.passports = passports;
    }

    /**
     * Keeps the comparison of a decision, once; nothing for an outcome that people had decided
     * before, and for samples.
     *
     * @param number of the passport that they decided about
     */
    public void compare(
            FinancingRequestId requestId, int revision, int number, ReviewDecision decision) {
        passports
                .dossier(requestId, revision, number)
                .filter(dossier -> dossier.facts().origin() == DataOrigin.REAL)
                .filter(dossier -> dossier.outcome().decision() == null)
                .flatMap(dossier ->
                        Comparison.of(
                                dossier.outcome().assessment(),
                                decision.verdict(),
                                decision.decidedAt()))
                .ifPresent(comparison ->
                        comparisons.keep(
                                Hashes.sha256("%s.%d.%d".formatted(requestId, revision, number)),
                                comparison));
    }

    /** How often people agree with the formulas. */
    public Agreement agreement() {
        return comparisons.agreement();
    }
}
