package nl.kapitaalbrug.assessment.risk.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * The seven figures without which there is no class. Each may be missing.
 *
 * @param totalAssets total assets
 * @param currentAssets current assets
 * @param currentLiabilities liabilities due within a year
 * @param retainedEarnings profits kept in the firm
 * @param ebit result before interest and tax
 * @param equity book equity
 * @param totalLiabilities all liabilities
 */
public record BalanceFigures(
        @Nullable EuroAmount totalAssets,
        @Nullable EuroAmount currentAssets,
        @Nullable EuroAmount currentLiabilities,
        @Nullable EuroAmount retainedEarnings,
        @Nullable EuroAmount ebit,
        @Nullable EuroAmount equity,
        @Nullable EuroAmount totalLiabilities) {

    /** How many figures there are. */
    public static final int COUNT = 7;

    /** The names of the figures that are missing, in the order of the record. */
    public List<String> missing() {
        Map<String, @Nullable EuroAmount> figures = new LinkedHashMap<>();
        figures.put("totalAssetsEur", totalAssets);
        figures.put("currentAssetsEur", currentAssets);
        figures.put("currentLiabilitiesEur", currentLiabilities);
        figures.put("retainedEarningsEur", retainedEarnings);
        figures.put("ebitEur", ebit);
        figures.put("equityEur", equity);
        figures.put("totalLiabilitiesEur", totalLiabilities);
        return figures.entrySet().stream()
                .filter(figure -> figure.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The same for a firm of natural persons, which keeps no earnings: a negative equity stands in
     * for them and a positive one does not count (method B.2, X2_PROXY).
     */
    public BalanceFigures withRetainedFromEquity() {
        EuroAmount proxy = equity == null ? null : equity.min(EuroAmount.ZERO);
        return new BalanceFigures(
                totalAssets,
                currentAssets,
                currentLiabilities,
                proxy,
                ebit,
                equity,
                totalLiabilities);
    }

    /** The same with another result. */
    BalanceFigures withEbit(@Nullable EuroAmount other) {
        return new BalanceFigures(
                totalAssets,
                currentAssets,
                currentLiabilities,
                retainedEarnings,
                other,
                equity,
                totalLiabilities);
    }
}
