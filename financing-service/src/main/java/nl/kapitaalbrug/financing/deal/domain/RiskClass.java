package nl.kapitaalbrug.financing.deal.domain;

import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import org.jspecify.annotations.Nullable;

/**
 * The indicative class without its notch, the best first. A probability of default is never shown:
 * the tables are those of large rated firms and mislead for small ones.
 */
public enum RiskClass {
    AAA,
    AA,
    A,
    BBB,
    BB,
    B,
    CCC,
    /** Insolvency, or a material amount long past due. */
    D,
    /** No completed fiscal year yet. */
    NO_HISTORY,
    /** Figures are missing. */
    INSUFFICIENT;

    /**
     * The class of an assessment.
     *
     * @param status whether a class could be given
     * @param rating the class with its notch; {@code null} without enough figures
     */
    public static RiskClass of(RiskStatus status, @Nullable IndicativeClass rating) {
        return switch (status) {
            case NO_HISTORY -> NO_HISTORY;
            case DEFAULT -> D;
            case INSUFFICIENT_DATA, AWAITS_PERSON -> INSUFFICIENT;
            case RATED -> rating == null ? INSUFFICIENT : valueOf(rating.letter());
        };
    }
}
