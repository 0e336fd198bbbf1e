package nl.kapitaalbrug.assessment.cost.application;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.assessment.cost.domain.CostParameters;
import nl.kapitaalbrug.assessment.cost.domain.TicketEconomics;
import nl.kapitaalbrug.assessment.loss.application.AssessLoss;
import nl.kapitaalbrug.assessment.method.application.ReasonTexts;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment.Status;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Assesses whether an amount is worth the work of a financier (method C), with the probability of
 * default of the class. The same input gives the same result.
 */
public final class AssessTicket {

    private static final ReasonTexts TEXTS =
            new ReasonTexts(AssessTicket.class.getPackageName() + ".reasons");

    private static final BigDecimal MOST = BigDecimal.valueOf(EuroAmount.MAX_CENTS, 2);
    private static final int MONTHS_A_YEAR = 12;
    private static final long ROUND = 1_000;

    private final CostParameters parameters;
    private final AssessLoss assessLoss;

    /** With the edition of costs and prices, and what is lost in a default. */
    public AssessTicket(CostParameters parameters, AssessLoss assessLoss) {
        this.parameters = parameters;
        this.assessLoss = assessLoss;
    }

    /**
     * The size of a financing.
     *
     * @param amount what others have to finance
     * @param months the wished tenor, 1 or more; a year that has begun counts
     * @param pd probability of default in one year, 0 to 1; {@code null} without a class
     */
    public TicketAssessment assess(EuroAmount amount, int months, @Nullable Double pd) {
        int years = (months + MONTHS_A_YEAR - 1) / MONTHS_A_YEAR;
        CostParameters.Work alone = parameters.alone().value();
        CostParameters.Work withFile = parameters.withFile().value();
        AssessLoss.Loss loss = assessLoss.assess(amount, years, pd);
        EuroAmount breakEven = breakEven(alone, years, pd, loss.lossGivenDefault());
        EuroAmount breakEvenWithFile = breakEven(withFile, years, pd, loss.lossGivenDefault());
        Status status = pd == null ? Status.UNKNOWN : status(amount, breakEven, breakEvenWithFile);
        EuroAmount cost = cost(alone, years);
        EuroAmount costWithFile = cost(withFile, years);
        return new TicketAssessment(
                status,
                amount,
                cost,
                costWithFile,
                breakEven,
                breakEvenWithFile,
                loss.lossGivenDefault().doubleValue(),
                loss.expected(),
                loss.lifetime(),
                reasons(status, List.of(cost, costWithFile), breakEven, breakEvenWithFile));
    }

    private @Nullable EuroAmount breakEven(
            CostParameters.Work work, int years, @Nullable Double pd, BigDecimal lossGivenDefault) {
        if (pd == null) {
            return null;
        }
        CostParameters.Price price = parameters.price().value();
        BigDecimal size =
                TicketEconomics.of(
                                new TicketEconomics.Terms(
                                        price.upfrontFee(),
                                        price.netMargin(),
                                        BigDecimal.valueOf(pd),
                                        lossGivenDefault,
                                        price.capitalCharge()),
                                new TicketEconomics.Costs(
                                        work.origination(), work.monitoring(), EuroAmount.ZERO),
                                years)
                        .breakEven();
        return size == null || size.compareTo(MOST) > 0 ? null : EuroAmount.rounded(size);
    }

    private static Status status(
            EuroAmount amount, @Nullable EuroAmount alone, @Nullable EuroAmount withFile) {
        if (withFile == null) {
            return Status.NO_AMOUNT_PAYS;
        }
        if (alone != null && amount.compareTo(alone) >= 0) {
            return Status.LARGE_ENOUGH;
        }
        return amount.compareTo(withFile) >= 0 ? Status.WITH_FILE : Status.TOO_SMALL;
    }

    private static EuroAmount cost(CostParameters.Work work, int years) {
        return EuroAmount.of(
                work.monitoring()
                        .scalar()
                        .multiply(BigDecimal.valueOf(years))
                        .add(work.origination().scalar()));
    }

    private static List<Reason> reasons(
            Status status,
            List<EuroAmount> costs,
            @Nullable EuroAmount alone,
            @Nullable EuroAmount withFile) {
        Reason work = TEXTS.reason("WORK", costs.getFirst().euros(), costs.getLast().euros());
        Reason result =
                TEXTS.reason(
                        status.name(),
                        alone == null ? 0L : about(alone),
                        withFile == null ? 0L : about(withFile));
        return status == Status.TOO_SMALL
                ? List.of(result, work, TEXTS.reason("COMBINE"))
                : List.of(result, work);
    }

    /** In whole thousands, upwards: nobody lends to the euro. */
    private static long about(EuroAmount amount) {
        return Math.ceilDiv(amount.cents(), 100 * ROUND) * ROUND;
    }
}
