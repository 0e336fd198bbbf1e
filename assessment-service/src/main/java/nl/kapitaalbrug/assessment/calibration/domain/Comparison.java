package nl.kapitaalbrug.assessment.calibration.domain;

import java.time.Instant;
import java.util.Optional;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.value.Trl;

/**
 * What people made of one outcome that was computed.
 *
 * @param classSteps positions from the computed class to theirs; below 0 they gave a better one
 * @param levelSteps levels from the computed supported level to theirs; above 0 they gave a higher
 *     one
 * @param at when they decided
 */
public record Comparison(int classSteps, int levelSteps, Instant at) {

    /** Compares; empty when there was no class to compare with. */
    public static Optional<Comparison> of(
            Assessment computed, ReviewVerdict verdict, Instant decidedAt) {
        IndicativeClass before = computed.risk().rating();
        if (before == null) {
            return Optional.empty();
        }
        IndicativeClass after = verdict.rating() == null ? before : verdict.rating();
        Level level = computed.technology().level();
        Trl supported = verdict.supported();
        return Optional.of(
                new Comparison(
                        after.index() - before.index(),
                        level == null || supported == null
                                ? 0
                                : supported.level() - level.supported().level(),
                        decidedAt));
    }
}
