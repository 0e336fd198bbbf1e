package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.AmountBasis;
import nl.kapitaalbrug.financing.catalogue.domain.Guarantee;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * How much of the need a route carries.
 *
 * @param amount what it carries, at most the need; zero when it carries nothing
 * @param of the external need
 */
public record Carry(EuroAmount amount, EuroAmount of) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether it carries the whole need. */
    public boolean isWhole() {
        return amount.equals(of);
    }

    /** The carried share of the need, 0 to 1, for ordering. */
    public double share() {
        return (double) amount.cents() / of.cents();
    }

    /**
     * What a route carries: the need, at most what the instrument may carry of this spending, its
     * largest amount and share, and the largest loan that the guarantee stands behind.
     *
     * @param need the need
     * @param funding an instrument that funds
     * @param guarantee a guarantee; {@code null} for the instrument alone
     */
    static Carry of(FundingNeed need, Instrument funding, @Nullable Instrument guarantee) {
        EuroAmount amount = need.externalNeed();
        amount = amount.min(eligible(need, funding.eligibleSpend().kinds()));
        EuroAmount max = funding.terms().amount().max();
        if (max != null) {
            amount = amount.min(max);
        }
        BigDecimal share = funding.terms().maxSharePct();
        if (share != null) {
            boolean ofRound = funding.terms().basis() == AmountBasis.INVESTMENT;
            EuroAmount whole = ofRound ? need.externalNeed() : need.projectCost();
            amount = amount.min(part(whole, share));
        }
        if (guarantee != null) {
            amount = amount.min(eligible(need, guarantee.eligibleSpend().kinds()));
            amount = amount.min(largestLoan(guarantee, amount));
        }
        return new Carry(amount, need.externalNeed());
    }

    private static EuroAmount eligible(FundingNeed need, Set<SpendKind> kinds) {
        return kinds.stream()
                .map(need::spendOn)
                .reduce(EuroAmount.ZERO, EuroAmount::plus)
                .min(need.externalNeed());
    }

    /** The largest loan that a guarantee stands behind; the given one when none is published. */
    private static EuroAmount largestLoan(Instrument instrument, EuroAmount loan) {
        Guarantee guarantee = instrument.guarantee();
        EuroAmount max = instrument.terms().amount().max();
        if (guarantee != null && guarantee.maxUnderlyingLoan() != null) {
            return loan.min(guarantee.maxUnderlyingLoan());
        }
        if (guarantee == null || max == null) {
            return loan;
        }
        if (instrument.terms().basis() != AmountBasis.GUARANTEED_TRANCHE) {
            return loan.min(max);
        }
        BigDecimal share = guarantee.trancheSharePct();
        return share == null || share.signum() == 0 ? loan : loan.min(whole(max, share));
    }

    /** So many percent of an amount, in whole euros, never more. */
    private static EuroAmount part(EuroAmount whole, BigDecimal pct) {
        return EuroAmount.of(whole.scalar().multiply(pct).divide(HUNDRED, 0, RoundingMode.DOWN));
    }

    /** The largest loan in whole euros of which so many percent does not exceed an amount. */
    private static EuroAmount whole(EuroAmount part, BigDecimal pct) {
        return EuroAmount.of(part.scalar().multiply(HUNDRED).divide(pct, 0, RoundingMode.DOWN));
    }
}
