package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What an investment does to the cash flow while people still learn to work with it: productivity
 * falls first and rises later (method E; the fall and the rise are described in the advice of SER
 * Overijssel, the model is our own). All of the change falls in cash. Unrounded.
 *
 * @param cashFlows cash flow available for debt service of each quarter, from the first
 * @param lowest the lowest running sum of what a quarter has more or less than before the
 *     investment
 * @param troughQuarter the first quarter at which it is that low, from 1
 * @param recoveredQuarter the first later one at which nothing is lost on balance; {@code null}
 *     when there is none
 */
public record JCurve(
        List<BigDecimal> cashFlows,
        BigDecimal lowest,
        int troughQuarter,
        @Nullable Integer recoveredQuarter) {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    public JCurve {
        cashFlows = List.copyOf(cashFlows);
    }

    /**
     * How productivity moves.
     *
     * @param dip share of the added value that is lost at the lowest point, 0 to 1
     * @param uplift share that is gained in the end, 0 or more
     * @param dipQuarters quarters of the fall, 1 or more
     * @param recoveryQuarters quarters of the rise, 1 or more
     */
    public record Shape(BigDecimal dip, BigDecimal uplift, int dipQuarters, int recoveryQuarters) {

        public Shape {
            if (dipQuarters < 1 || recoveryQuarters < 1) {
                throw new IllegalArgumentException(
                        "A fall (%d) and a rise (%d) take a quarter or more"
                                .formatted(dipQuarters, recoveryQuarters));
            }
        }

        /** The change against before in that quarter, from 1. */
        BigDecimal at(int quarter) {
            if (quarter <= dipQuarters) {
                return dip.negate()
                        .multiply(BigDecimal.valueOf(quarter))
                        .divide(BigDecimal.valueOf(dipQuarters), EXACT);
            }
            if (quarter >= dipQuarters + recoveryQuarters) {
                return uplift;
            }
            return dip.add(uplift)
                    .multiply(BigDecimal.valueOf((long) quarter - dipQuarters))
                    .divide(BigDecimal.valueOf(recoveryQuarters), EXACT)
                    .subtract(dip);
        }
    }

    /**
     * A loan that is repaid in equal parts after quarters of interest only.
     *
     * @param principal what is lent
     * @param rate interest a year, 0 to 1
     * @param quarters over how many it runs, 1 or more
     */
    public record Loan(EuroAmount principal, BigDecimal rate, int quarters) {}

    /**
     * Whether the loan fits the curve.
     *
     * @param graceQuarters the fewest quarters of interest only after which each quarter can pay;
     *     {@code null} when no number of them is enough
     * @param liquidityNeed what has to be there besides to pay in every quarter, in euros; {@code
     *     null} when the loan does not fit
     */
    public record Fit(@Nullable Integer graceQuarters, @Nullable BigDecimal liquidityNeed) {}

    /**
     * The curve.
     *
     * @param addedValue of a year before the investment, in euros
     * @param cashFlow available for debt service in a year before the investment, in euros
     * @param quarters how many are looked at, 1 or more
     */
    public static JCurve of(BigDecimal addedValue, BigDecimal cashFlow, Shape shape, int quarters) {
        BigDecimal value = addedValue.divide(QUARTERS, EXACT);
        BigDecimal base = cashFlow.divide(QUARTERS, EXACT);
        List<BigDecimal> flows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal lowest = null;
        int trough = 1;
        Integer recovered = null;
        for (int quarter = 1; quarter <= quarters; quarter++) {
            BigDecimal change = value.multiply(shape.at(quarter), EXACT);
            flows.add(base.add(change));
            sum = sum.add(change, EXACT);
            if (lowest == null || sum.compareTo(lowest) < 0) {
                lowest = sum;
                trough = quarter;
                recovered = null;
            } else if (recovered == null && sum.signum() >= 0) {
                recovered = quarter;
            }
        }
        if (lowest == null) {
            throw new IllegalArgumentException("A curve has a quarter or more");
        }
        return new JCurve(flows, lowest, trough, recovered);
    }

    /**
     * The shortest grace period with which a loan can be paid.
     *
     * @param cover how many times the cash flow covers the debt service of a quarter at least
     */
    public Fit fit(Loan loan, BigDecimal cover) {
        if (loan.quarters() > cashFlows.size()) {
            throw new IllegalArgumentException(
                    "A loan of %d quarters needs a curve as long".formatted(loan.quarters()));
        }
        Integer grace = grace(loan, cover);
        return grace == null ? new Fit(null, null) : new Fit(grace, need(service(loan, grace)));
    }

    /**
     * After a grace of g quarters each of the N - g left repays the same part, so a quarter that
     * can pay when the loan is repaid in n parts can pay for every g up to N - n.
     */
    private @Nullable Integer grace(Loan loan, BigDecimal cover) {
        int quarters = loan.quarters();
        BigDecimal rate = loan.rate().divide(QUARTERS, EXACT);
        BigDecimal covered = loan.principal().scalar().multiply(cover, EXACT);
        Integer grace = null;
        long parts = 0;
        for (int quarter = quarters - 1; quarter >= 0 && parts <= quarters; quarter--) {
            BigDecimal left = BigDecimal.valueOf((long) quarters - quarter);
            BigDecimal asked =
                    BigDecimal.ONE.add(rate.multiply(left, EXACT)).multiply(covered, EXACT);
            parts = Math.max(parts, parts(asked, cashFlows.get(quarter), quarters));
            if (parts <= (long) quarters - quarter) {
                grace = quarter;
            }
        }
        return grace;
    }

    /** In how many parts the loan has to be repaid at least; more than there are when in none. */
    private static long parts(BigDecimal asked, BigDecimal flow, int quarters) {
        if (asked.signum() == 0) {
            return flow.signum() < 0 ? quarters + 1L : 0;
        }
        BigDecimal most = BigDecimal.valueOf(quarters);
        return flow.signum() <= 0 || flow.multiply(most, EXACT).compareTo(asked) < 0
                ? quarters + 1L
                : asked.divide(flow, 0, RoundingMode.CEILING).longValueExact();
    }

    private BigDecimal need(List<BigDecimal> service) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal lowest = BigDecimal.ZERO;
        for (int quarter = 0; quarter < service.size(); quarter++) {
            sum = sum.add(cashFlows.get(quarter), EXACT).subtract(service.get(quarter), EXACT);
            lowest = lowest.min(sum);
        }
        return lowest.negate();
    }

    private static List<BigDecimal> service(Loan loan, int grace) {
        BigDecimal balance = loan.principal().scalar();
        BigDecimal part = balance.divide(BigDecimal.valueOf((long) loan.quarters() - grace), EXACT);
        BigDecimal rate = loan.rate().divide(QUARTERS, EXACT);
        List<BigDecimal> all = new ArrayList<>(loan.quarters());
        for (int quarter = 0; quarter < loan.quarters(); quarter++) {
            BigDecimal interest = balance.multiply(rate, EXACT);
            BigDecimal repaid = quarter < grace ? BigDecimal.ZERO : part;
            all.add(interest.add(repaid, EXACT));
            balance = balance.subtract(repaid, EXACT);
        }
        return all;
    }
}
