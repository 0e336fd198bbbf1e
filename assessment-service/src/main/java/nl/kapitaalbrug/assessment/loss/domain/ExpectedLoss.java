package nl.kapitaalbrug.assessment.loss.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Expected loss of one year: probability x loss given default x exposure (method B.3), unrounded.
 *
 * @param lossGivenDefault loss given default, 0 to 1; {@code null} without an exposure
 * @param secured what each kind of collateral secures, in the order of use, those with a part only
 * @param unsecured euros that nothing secures
 * @param unsecuredLoss loss on that part, 0 to 1
 * @param total expected loss in euros
 * @param guarantor the guarantor's part of it
 * @param lender what is left for the lender
 */
public record ExpectedLoss(
        @Nullable BigDecimal lossGivenDefault,
        List<Secured> secured,
        BigDecimal unsecured,
        BigDecimal unsecuredLoss,
        BigDecimal total,
        BigDecimal guarantor,
        BigDecimal lender) {

    public ExpectedLoss {
        secured = List.copyOf(secured);
    }

    /**
     * What one kind of collateral secures.
     *
     * @param kind the kind
     * @param part euros of the exposure
     * @param loss loss on that part, 0 to 1
     */
    public record Secured(CollateralKind kind, BigDecimal part, BigDecimal loss) {}

    /**
     * The expected loss.
     *
     * @param probability of default in one year, 0 to 1
     * @param exposure what is lent, and what stands behind it
     * @param parameters the edition to use
     */
    public static ExpectedLoss of(
            BigDecimal probability, Exposure exposure, LossParameters parameters) {
        BigDecimal rest = exposure.amount().scalar();
        BigDecimal lost = BigDecimal.ZERO;
        List<Secured> secured = new ArrayList<>();
        for (LossParameters.Cover cover : parameters.collateral().value()) {
            EuroAmount value = exposure.collateral().getOrDefault(cover.kind(), EuroAmount.ZERO);
            BigDecimal counts =
                    value.scalar().multiply(BigDecimal.ONE.subtract(cover.haircut())).min(rest);
            if (counts.signum() > 0) {
                secured.add(new Secured(cover.kind(), counts, cover.loss()));
                lost = lost.add(counts.multiply(cover.loss()));
                rest = rest.subtract(counts);
            }
        }
        BigDecimal unsecuredLoss =
                (exposure.subordinated() ? parameters.subordinated() : parameters.senior()).value();
        lost = lost.add(rest.multiply(unsecuredLoss));
        BigDecimal total = probability.multiply(lost);
        BigDecimal guarantor = total.multiply(exposure.guaranteeCover());
        return new ExpectedLoss(
                exposure.amount().isPositive()
                        ? lost.divide(exposure.amount().scalar(), MathContext.DECIMAL128)
                        : null,
                secured,
                rest,
                unsecuredLoss,
                total,
                guarantor,
                total.subtract(guarantor));
    }
}
