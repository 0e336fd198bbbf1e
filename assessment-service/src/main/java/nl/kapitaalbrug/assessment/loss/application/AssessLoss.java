package nl.kapitaalbrug.assessment.loss.application;

import java.math.BigDecimal;
import java.util.Map;
import nl.kapitaalbrug.assessment.loss.domain.ExpectedLoss;
import nl.kapitaalbrug.assessment.loss.domain.Exposure;
import nl.kapitaalbrug.assessment.loss.domain.LifetimeLoss;
import nl.kapitaalbrug.assessment.loss.domain.LossParameters;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Assesses what a financier loses on average (method B.3), without collateral and guarantees: those
 * belong to a route and lower it there. The same input gives the same result.
 */
public final class AssessLoss {

    private final LossParameters parameters;

    /**
     * @param parameters the edition to use
     */
    public AssessLoss(LossParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * What is lost on average.
     *
     * @param lossGivenDefault share of what is outstanding that is lost in a default, 0 to 1
     * @param expected of the first year, in euros; {@code null} without a class
     * @param lifetime of the whole term, in euros; {@code null} without a class
     */
    public record Loss(
            BigDecimal lossGivenDefault,
            @Nullable EuroAmount expected,
            @Nullable EuroAmount lifetime) {}

    /**
     * The loss on an unsecured senior loan.
     *
     * @param amount what is lent
     * @param years in how many years it is repaid, 1 or more
     * @param pd probability of default in one year, 0 to 1; {@code null} without a class
     */
    public Loss assess(EuroAmount amount, int years, @Nullable Double pd) {
        BigDecimal lossGivenDefault = parameters.senior().value();
        if (pd == null) {
            return new Loss(lossGivenDefault, null, null);
        }
        BigDecimal probability = BigDecimal.valueOf(pd);
        Exposure exposure = new Exposure(amount, false, Map.of(), BigDecimal.ZERO);
        return new Loss(
                lossGivenDefault,
                EuroAmount.rounded(ExpectedLoss.of(probability, exposure, parameters).total()),
                EuroAmount.rounded(
                        LifetimeLoss.of(probability, lossGivenDefault, amount, years).total()));
    }
}
