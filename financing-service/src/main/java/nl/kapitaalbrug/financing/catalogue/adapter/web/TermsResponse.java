package nl.kapitaalbrug.financing.catalogue.adapter.web;

import java.math.BigDecimal;
import java.util.Locale;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.financing.catalogue.domain.AmountBasis;
import nl.kapitaalbrug.financing.catalogue.domain.AmountRange;
import nl.kapitaalbrug.financing.catalogue.domain.MonthRange;
import nl.kapitaalbrug.financing.catalogue.domain.Price;
import nl.kapitaalbrug.financing.catalogue.domain.Rank;
import nl.kapitaalbrug.financing.catalogue.domain.StateAidBasis;
import nl.kapitaalbrug.financing.catalogue.domain.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument offers, in the language of the caller; {@code null} is not published.
 *
 * @param amountBasis what the amounts measure
 * @param amount smallest and largest amount
 * @param projectCost smallest and largest cost of the whole plan
 * @param tenorMonths shortest and longest time to repay
 * @param maxGraceMonths longest time before the first repayment
 * @param price interest and fees
 * @param maxSharePct largest share of the project cost or of the round
 * @param minOwnContributionPct smallest own contribution, percent of the project cost
 * @param stateAid under which aid rules it is given
 * @param rank who is paid first
 * @param benefit what a tax advantage is worth
 */
record TermsResponse(
        AmountBasis amountBasis,
        AmountRange amount,
        AmountRange projectCost,
        MonthRange tenorMonths,
        @Nullable Integer maxGraceMonths,
        PriceResponse price,
        @Nullable BigDecimal maxSharePct,
        @Nullable BigDecimal minOwnContributionPct,
        @Nullable StateAidBasis stateAid,
        @Nullable Rank rank,
        @Nullable String benefit) {

    static TermsResponse of(Terms terms, Locale locale) {
        return new TermsResponse(
                terms.basis(),
                terms.amount(),
                terms.projectCost(),
                terms.tenorMonths(),
                terms.maxGraceMonths(),
                PriceResponse.of(terms.price(), locale),
                terms.maxSharePct(),
                terms.minOwnContributionPct(),
                terms.stateAid(),
                terms.rank(),
                in(terms.benefit(), locale));
    }

    private static @Nullable String in(@Nullable LocalisedText text, Locale locale) {
        return text == null ? null : text.in(locale);
    }

    /**
     * What it costs; {@code null} is not published.
     *
     * @param interestMinPct lowest interest, percent a year
     * @param interestMaxPct highest interest, percent a year
     * @param upfrontMinPct lowest one-off fee, percent of the amount
     * @param upfrontMaxPct highest one-off fee, percent of the amount
     * @param annualPct yearly fee, percent of the amount
     * @param note what the figures do not say
     */
    record PriceResponse(
            @Nullable BigDecimal interestMinPct,
            @Nullable BigDecimal interestMaxPct,
            @Nullable BigDecimal upfrontMinPct,
            @Nullable BigDecimal upfrontMaxPct,
            @Nullable BigDecimal annualPct,
            @Nullable String note) {

        static PriceResponse of(Price price, Locale locale) {
            return new PriceResponse(
                    price.interestMinPct(),
                    price.interestMaxPct(),
                    price.upfrontMinPct(),
                    price.upfrontMaxPct(),
                    price.annualPct(),
                    in(price.note(), locale));
        }
    }
}
