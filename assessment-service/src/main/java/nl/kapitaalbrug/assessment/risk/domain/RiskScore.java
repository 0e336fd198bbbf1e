package nl.kapitaalbrug.assessment.risk.domain;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Figures;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Step;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of the scorecard, without words.
 *
 * @param status whether a class could be given
 * @param rating the class; {@code null} without enough figures
 * @param pd probability of default in one year; {@code null} as the class
 * @param zone what Z″ alone says; {@code null} without Z″
 * @param figures the figures behind the class
 * @param steps how the class came about, in order
 * @param flags codes, alphabetically
 * @param confidence 0 to 1
 * @param confidenceLabel the same in words
 */
public record RiskScore(
        RiskStatus status,
        @Nullable IndicativeClass rating,
        @Nullable Double pd,
        AltmanScore.@Nullable Zone zone,
        Figures figures,
        List<Step> steps,
        List<String> flags,
        BigDecimal confidence,
        ConfidenceLabel confidenceLabel) {

    public RiskScore {
        steps = List.copyOf(steps);
        flags = List.copyOf(flags);
    }
}
