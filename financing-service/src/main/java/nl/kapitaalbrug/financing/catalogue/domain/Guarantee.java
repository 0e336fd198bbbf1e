package nl.kapitaalbrug.financing.catalogue.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * What a guarantee does. It never funds and never counts alone. What is {@code null} is not
 * published: ask the provider.
 *
 * @param form attached to one loan, or behind a portfolio (a note on a route, not a route)
 * @param covers kinds that it may stand behind
 * @param coverPct share of a loss on the guaranteed part that the guarantor carries
 * @param trancheSharePct largest share of the loan that may be guaranteed
 * @param maxUnderlyingLoan largest loan that it may stand behind
 * @param assetTenorMonths longest guaranteed time where the loan buys a building or a ship
 * @param premiums one-off premium on the guaranteed part by guaranteed length, shortest first;
 *     empty when not published
 * @param suretyPctOfTranche personal surety of a legal entity's majority owner, percent of the
 *     guaranteed part
 * @param accreditedProviders instruments that may carry it; {@code null}: ask the provider
 */
public record Guarantee(
        Form form,
        Set<InstrumentKind> covers,
        @Nullable BigDecimal coverPct,
        @Nullable BigDecimal trancheSharePct,
        @Nullable EuroAmount maxUnderlyingLoan,
        @Nullable Integer assetTenorMonths,
        List<PremiumStep> premiums,
        @Nullable BigDecimal suretyPctOfTranche,
        @Nullable Set<InstrumentId> accreditedProviders) {

    public Guarantee {
        if (covers.isEmpty()) {
            throw new IllegalArgumentException("A guarantee covers at least one kind");
        }
        Percent.require(coverPct);
        Percent.require(trancheSharePct);
        Percent.require(suretyPctOfTranche);
        for (int i = 1; i < premiums.size(); i++) {
            if (premiums.get(i).maxQuarters() <= premiums.get(i - 1).maxQuarters()) {
                throw new IllegalArgumentException("Premiums go from short to long");
            }
        }
        covers = Set.copyOf(covers);
        premiums = List.copyOf(premiums);
        accreditedProviders = accreditedProviders == null ? null : Set.copyOf(accreditedProviders);
    }

    /** The premium for that many quarters; empty when none is published for that length. */
    public Optional<BigDecimal> premiumPct(int quarters) {
        return premiums.stream()
                .filter(step -> quarters <= step.maxQuarters())
                .map(PremiumStep::pct)
                .findFirst();
    }

    /** How the guarantee reaches a firm. */
    public enum Form {
        /** The provider of one loan applies for it. */
        ATTACHED,
        /** It stands behind all loans of a lender. */
        PORTFOLIO
    }

    /**
     * One row of the premium table.
     *
     * @param maxQuarters up to so many quarters
     * @param pct one-off percentage of the guaranteed part
     */
    public record PremiumStep(int maxQuarters, BigDecimal pct) {

        public PremiumStep {
            Percent.require(pct);
            if (maxQuarters < 1) {
                throw new IllegalArgumentException(
                        "A length is 1 quarter or more, unlike (%d)".formatted(maxQuarters));
            }
        }
    }
}
