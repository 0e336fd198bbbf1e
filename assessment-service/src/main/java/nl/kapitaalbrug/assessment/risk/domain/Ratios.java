package nl.kapitaalbrug.assessment.risk.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * The ratios of method B.1. A ratio of which a part is missing, or whose denominator is not above
 * zero, is {@code null}.
 */
public final class Ratios {

    private Ratios() {}

    /** Equity over total assets. */
    public static @Nullable Double solvency(
            @Nullable EuroAmount equity, @Nullable EuroAmount totalAssets) {
        return ratio(equity, totalAssets);
    }

    /** Equity and subordinated loans over total assets: shown, never scored. */
    public static @Nullable Double guaranteeCapital(
            @Nullable EuroAmount equity,
            @Nullable EuroAmount subordinatedLoans,
            @Nullable EuroAmount totalAssets) {
        if (equity == null || subordinatedLoans == null || totalAssets == null) {
            return null;
        }
        return ratio(euros(equity).add(euros(subordinatedLoans)), euros(totalAssets));
    }

    /** Current assets over current liabilities. */
    public static @Nullable Double current(
            @Nullable EuroAmount currentAssets, @Nullable EuroAmount currentLiabilities) {
        return ratio(currentAssets, currentLiabilities);
    }

    /** EBIT over interest expense. */
    public static @Nullable Double interestCover(
            @Nullable EuroAmount ebit, @Nullable EuroAmount interest) {
        return ratio(ebit, interest);
    }

    /** Cash flow available for debt service over debt service, both in euros. */
    public static @Nullable Double debtServiceCover(
            @Nullable BigDecimal cashFlow, @Nullable BigDecimal debtService) {
        return cashFlow == null || debtService == null ? null : ratio(cashFlow, debtService);
    }

    private static @Nullable Double ratio(
            @Nullable EuroAmount numerator, @Nullable EuroAmount denominator) {
        return numerator == null || denominator == null
                ? null
                : ratio(euros(numerator), euros(denominator));
    }

    private static @Nullable Double ratio(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() <= 0
                ? null
                : (Double) (numerator.doubleValue() / denominator.doubleValue());
    }

    private static BigDecimal euros(EuroAmount amount) {
        return amount.scalar();
    }
}
