package nl.kapitaalbrug.contracts.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a firm can repay in the time that it wishes, with the fall of productivity that comes
 * before the rise (methods E, J-curve).
 *
 * @param status how it comes out
 * @param months the wished tenor
 * @param curve what the investment does to the cash; {@code null} when a figure is missing
 * @param missing keys of the facts that are missing for the curve, in the order of the questions
 * @param reasons why, most important first
 */
public record TenorAssessment(
        Status status,
        int months,
        @Nullable Curve curve,
        List<String> missing,
        List<Reason> reasons) {

    public TenorAssessment {
        missing = List.copyOf(missing);
        reasons = List.copyOf(reasons);
    }

    /** How a tenor comes out. */
    public enum Status {
        /** The cash covers interest and repayment from the first quarter on. */
        FITS,
        /** It does after quarters of interest only. */
        FITS_WITH_GRACE,
        /** It does not, not even with those. */
        DOES_NOT_FIT,
        /** What is bought is worn out before it is repaid. */
        LONGER_THAN_ASSET,
        /** Too little is known. */
        UNKNOWN
    }

    /**
     * What an investment does to the cash of a firm while people learn to work with it.
     *
     * @param graceQuarters quarters of interest only that the loan needs; {@code null} when no
     *     number of them is enough
     * @param liquidityNeed money that has to be there besides, in euros; {@code null} as the grace
     * @param cumulativeDip the lowest sum of what the quarters have less than before, in euros
     * @param troughQuarter the quarter in which it is that low, from 1
     * @param recoveredQuarter the first later quarter in which nothing is lost on balance; {@code
     *     null} when that is after the tenor
     */
    public record Curve(
            @Nullable Integer graceQuarters,
            @Nullable Double liquidityNeed,
            double cumulativeDip,
            int troughQuarter,
            @Nullable Integer recoveredQuarter) {}
}
