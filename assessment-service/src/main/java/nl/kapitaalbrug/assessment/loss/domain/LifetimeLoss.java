package nl.kapitaalbrug.assessment.loss.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Expected loss over the whole life of a loan that is repaid in equal parts, with the same
 * probability of default each year and without discounting (method B.3, own model), unrounded.
 *
 * @param total expected loss in euros
 * @param share the same over the principal; {@code null} without a principal
 * @param years year by year
 */
public record LifetimeLoss(BigDecimal total, @Nullable BigDecimal share, List<Year> years) {

    public LifetimeLoss {
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param number from 1
     * @param outstanding euros outstanding in that year
     * @param survival probability that there was no default before it, 0 to 1
     * @param loss expected loss of that year in euros
     */
    public record Year(int number, BigDecimal outstanding, BigDecimal survival, BigDecimal loss) {}

    /**
     * The expected loss.
     *
     * @param probability of default in one year, 0 to 1
     * @param lossGivenDefault 0 to 1
     * @param principal what is lent, zero or more
     * @param years in how many years it is repaid, 1 or more
     */
    public static LifetimeLoss of(
            BigDecimal probability, BigDecimal lossGivenDefault, EuroAmount principal, int years) {
        if (years < 1) {
            throw new IllegalArgumentException(
                    "A loan is repaid in 1 year or more, not in %d".formatted(years));
        }
        MathContext exact = MathContext.DECIMAL128;
        BigDecimal stays = BigDecimal.ONE.subtract(probability);
        BigDecimal survival = BigDecimal.ONE;
        BigDecimal total = BigDecimal.ZERO;
        List<Year> all = new ArrayList<>();
        for (int year = 1; year <= years; year++) {
            BigDecimal outstanding =
                    principal
                            .scalar()
                            .multiply(BigDecimal.valueOf(years - year + 1L))
                            .divide(BigDecimal.valueOf(years), exact);
            BigDecimal loss =
                    probability
                            .multiply(survival, exact)
                            .multiply(lossGivenDefault, exact)
                            .multiply(outstanding, exact);
            all.add(new Year(year, outstanding, survival, loss));
            total = total.add(loss, exact);
            survival = survival.multiply(stays, exact);
        }
        BigDecimal share = principal.isPositive() ? total.divide(principal.scalar(), exact) : null;
        return new LifetimeLoss(total, share, all);
    }
}
