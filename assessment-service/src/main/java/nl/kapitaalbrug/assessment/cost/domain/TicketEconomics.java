package nl.kapitaalbrug.assessment.cost.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What one financing earns and costs its financier, repaid in equal yearly parts (method C, own
 * model). Unrounded.
 *
 * @param contribution what each euro lent earns over the whole term after funding, expected loss
 *     and capital; may be below zero
 * @param fixedCost what the financing costs whatever its size, in euros, after a reward; below zero
 *     when the reward is higher than the cost
 */
public record TicketEconomics(BigDecimal contribution, BigDecimal fixedCost) {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** From which size on a financing pays. */
    public enum Outcome {
        /** From the break-even ticket on. */
        BREAK_EVEN,
        /** At no size: what each euro earns never pays the fixed cost. */
        UNPROFITABLE_AT_ANY_SIZE,
        /** At every size. */
        PROFITABLE_AT_ANY_SIZE,
        /** Only below a size: the reward pays for loans that lose money. */
        PROFITABLE_ONLY_BELOW
    }

    /**
     * What each euro earns and loses.
     *
     * @param upfrontFee once, as a share of the amount
     * @param netMargin a year after the cost of funding, as a share of what is outstanding
     * @param probability of default in one year, 0 to 1
     * @param lossGivenDefault 0 to 1
     * @param capitalCharge a year, as a share of what is outstanding
     */
    public record Terms(
            BigDecimal upfrontFee,
            BigDecimal netMargin,
            BigDecimal probability,
            BigDecimal lossGivenDefault,
            BigDecimal capitalCharge) {}

    /**
     * What it costs whatever its size.
     *
     * @param origination once
     * @param monitoring a year
     * @param reward once, from whoever rewards financing of small firms
     */
    public record Costs(EuroAmount origination, EuroAmount monitoring, EuroAmount reward) {}

    /**
     * The economics of a financing.
     *
     * @param years of the term, 1 or more
     */
    public static TicketEconomics of(Terms terms, Costs costs, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("A term (%d) is a year or more".formatted(years));
        }
        BigDecimal yearly =
                terms.netMargin()
                        .subtract(terms.probability().multiply(terms.lossGivenDefault()))
                        .subtract(terms.capitalCharge());
        // of what is lent (T + 1) / 2T is outstanding on average, for T years
        BigDecimal outstanding = BigDecimal.valueOf(years + 1L).divide(TWO, EXACT);
        return new TicketEconomics(
                terms.upfrontFee().add(yearly.multiply(outstanding, EXACT), EXACT),
                costs.origination()
                        .scalar()
                        .add(costs.monitoring().scalar().multiply(BigDecimal.valueOf(years)))
                        .subtract(costs.reward().scalar()));
    }

    /** From which size on it pays. */
    public Outcome outcome() {
        boolean costs = fixedCost.signum() > 0;
        if (contribution.signum() > 0) {
            return costs ? Outcome.BREAK_EVEN : Outcome.PROFITABLE_AT_ANY_SIZE;
        }
        if (costs) {
            return Outcome.UNPROFITABLE_AT_ANY_SIZE;
        }
        return contribution.signum() == 0
                ? Outcome.PROFITABLE_AT_ANY_SIZE
                : Outcome.PROFITABLE_ONLY_BELOW;
    }

    /**
     * The size at which it neither earns nor costs, in euros; 0 when every size pays, {@code null}
     * when none does.
     */
    public @Nullable BigDecimal breakEven() {
        return switch (outcome()) {
            case BREAK_EVEN, PROFITABLE_ONLY_BELOW -> fixedCost.divide(contribution, EXACT);
            case PROFITABLE_AT_ANY_SIZE -> BigDecimal.ZERO;
            case UNPROFITABLE_AT_ANY_SIZE -> null;
        };
    }

    /** What a financing of that size earns, in euros; below zero when it costs. */
    public BigDecimal profit(EuroAmount ticket) {
        return contribution.multiply(ticket.scalar(), EXACT).subtract(fixedCost, EXACT);
    }

    /** The reward, on top of one that is counted already, at which that size does not cost. */
    public BigDecimal neededReward(EuroAmount ticket) {
        return profit(ticket).negate().max(BigDecimal.ZERO);
    }
}
