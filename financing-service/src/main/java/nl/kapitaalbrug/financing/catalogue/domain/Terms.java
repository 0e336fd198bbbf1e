package nl.kapitaalbrug.financing.catalogue.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument offers. What is {@code null} is not published: ask the provider.
 *
 * @param basis what the amounts measure
 * @param amount smallest and largest amount
 * @param projectCost smallest and largest cost of the whole plan
 * @param tenorMonths shortest and longest time to repay
 * @param maxGraceMonths longest time before the first repayment
 * @param price interest and fees
 * @param maxSharePct largest share of the project cost (grants, loans) or of the round (equity)
 * @param minOwnContributionPct smallest own contribution in percent of the project cost
 * @param stateAid under which aid rules it is given
 * @param rank who is paid first; {@code null} for guarantees, grants and tax
 * @param benefit what a tax advantage is worth, in words
 */
public record Terms(
        AmountBasis basis,
        AmountRange amount,
        AmountRange projectCost,
        MonthRange tenorMonths,
        @Nullable Integer maxGraceMonths,
        Price price,
        @Nullable BigDecimal maxSharePct,
        @Nullable BigDecimal minOwnContributionPct,
        @Nullable StateAidBasis stateAid,
        @Nullable Rank rank,
        @Nullable LocalisedText benefit) {

    public Terms {
        Percent.require(maxSharePct);
        Percent.require(minOwnContributionPct);
        if (maxGraceMonths != null && maxGraceMonths < 0) {
            throw new IllegalArgumentException(
                    "A grace period is 0 or more, unlike (%d)".formatted(maxGraceMonths));
        }
    }
}
