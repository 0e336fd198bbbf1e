package nl.kapitaalbrug.contracts.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transaction risk (methods B.2). Missing figures are never replaced by averages.
 *
 * @param status whether a class could be given
 * @param rating the indicative class; {@code null} without enough figures
 * @param pd probability of default in one year, 0 to 1; not shown to the owner; {@code null} as the
 *     rating
 * @param figures the figures behind the class
 * @param steps how the class came about, in order
 * @param flags stable codes, alphabetically
 * @param confidence 0 to 1
 * @param confidenceLabel the same in words
 * @param reasons why, most important first
 */
public record RiskAssessment(
        RiskStatus status,
        @Nullable IndicativeClass rating,
        @Nullable Double pd,
        Figures figures,
        List<Step> steps,
        List<String> flags,
        double confidence,
        ConfidenceLabel confidenceLabel,
        List<Reason> reasons) {

    public RiskAssessment {
        steps = List.copyOf(steps);
        flags = List.copyOf(flags);
        reasons = List.copyOf(reasons);
    }

    /**
     * The figures behind a class, unrounded; each {@code null} when it cannot be computed.
     *
     * @param zDoublePrime Altman Z″
     * @param bondEquivalent the class that Z″ alone would give
     * @param interestCover EBIT over interest
     * @param dscr cash flow available for debt service over debt service
     * @param solvency equity over total assets
     * @param currentRatio current assets over current liabilities
     * @param guaranteeCapitalRatio equity and subordinated loans over total assets; shown only
     */
    public record Figures(
            @Nullable Double zDoublePrime,
            @Nullable IndicativeClass bondEquivalent,
            @Nullable Double interestCover,
            @Nullable Double dscr,
            @Nullable Double solvency,
            @Nullable Double currentRatio,
            @Nullable Double guaranteeCapitalRatio) {}

    /**
     * One step on the way to the class.
     *
     * @param code stable code of the rule
     * @param fromIndex position before, 1 to 20; 0 for the first step
     * @param toIndex position after, 1 to 20
     */
    public record Step(String code, int fromIndex, int toIndex) {}
}
