package nl.kapitaalbrug.assessment.productivity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.kapitaalbrug.assessment.productivity.domain.JCurve.Fit;
import nl.kapitaalbrug.assessment.productivity.domain.JCurve.Loan;
import nl.kapitaalbrug.assessment.productivity.domain.JCurve.Shape;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JCurveTest {

    private static final BigDecimal COVER = new BigDecimal("1.2");

    @Test
    void fallsRisesAndStaysLevel() {
        JCurve curve = JCurve.of(of(400_000), of(40_000), shape("0.1", "0.2", 2, 2), 6);

        assertThat(curve.cashFlows())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal(5_000),
                        BigDecimal.ZERO,
                        new BigDecimal(15_000),
                        new BigDecimal(30_000),
                        new BigDecimal(30_000),
                        new BigDecimal(30_000));
        assertThat(curve.lowest()).isEqualByComparingTo("-15000");
        assertThat(curve.troughQuarter()).isEqualTo(2);
        assertThat(curve.recoveredQuarter()).isEqualTo(4);
    }

    @Test
    void aLoanThatFitsAtOnceNeedsNoGrace() {
        JCurve level = JCurve.of(of(400_000), of(48_000), shape("0", "0", 1, 1), 4);

        // 40,000 over 4 quarters without interest: 10,000 each, and 12,000 come in
        assertThat(level.fit(loan(40_000, "0", 4), COVER).graceQuarters()).isZero();
        assertThat(level.fit(loan(40_001, "0", 4), COVER).graceQuarters()).isNull();
    }

    @Test
    void graceHelpsOverADipAndNeverOverTooLargeALoan() {
        JCurve curve = JCurve.of(of(400_000), of(48_000), shape("0.1", "0.2", 2, 2), 8);

        Fit fit = curve.fit(loan(100_000, "0.04", 8), COVER);
        assertThat(fit.graceQuarters()).isPositive();
        assertThat(fit.liquidityNeed()).isNotNegative();
        Fit none = curve.fit(loan(10_000_000, "0.04", 8), COVER);
        assertThat(none.graceQuarters()).isNull();
        assertThat(none.liquidityNeed()).isNull();
    }

    /** Ten thousand curves: more debt never shortens the grace, a deeper dip never helps. */
    @Test
    void moreDebtAndADeeperDipNeverHelp() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal value = of(random.nextLong(50_000, 3_000_000));
            BigDecimal flow = of(random.nextLong(0, 300_000));
            String dip = "0.%02d".formatted(random.nextInt(0, 40));
            String uplift = "0.%02d".formatted(random.nextInt(0, 40));
            int quarters = random.nextInt(4, 24);
            int fall = random.nextInt(1, 5);
            int rise = random.nextInt(1, 7);
            long principal = random.nextLong(1_000, 800_000);
            JCurve curve = JCurve.of(value, flow, shape(dip, uplift, fall, rise), quarters);
            Fit fit = curve.fit(loan(principal, "0.06", quarters), COVER);
            Fit more = curve.fit(loan(principal * 2, "0.06", quarters), COVER);
            JCurve deeper =
                    JCurve.of(
                            value,
                            flow,
                            shape("0." + (40 + random.nextInt(60)), uplift, fall, rise),
                            quarters);

            assertThat(grace(more)).isGreaterThanOrEqualTo(grace(fit));
            assertThat(deeper.lowest()).isLessThanOrEqualTo(curve.lowest());
            assertThat(curve.troughQuarter()).isBetween(1, quarters);
            if (curve.recoveredQuarter() != null) {
                assertThat(curve.recoveredQuarter()).isGreaterThan(curve.troughQuarter());
            }
        }
    }

    /** The grace is the first one of all that are tried, one after the other, as method E says. */
    @Test
    void theGraceIsTheShortestThatEveryLaterQuarterCanPay() {
        SplittableRandom random = new SplittableRandom(11);
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            int quarters = random.nextInt(1, 16);
            Shape shape = shape("0.%02d".formatted(random.nextInt(30)), "0.12", 2, 4);
            JCurve curve = JCurve.of(of(600_000), of(random.nextLong(120_000)), shape, quarters);
            Loan loan = loan(random.nextLong(500_000), "0.06", quarters);

            Integer grace = curve.fit(loan, COVER).graceQuarters();

            assertThat(grace).isEqualTo(byTrying(curve, loan));
            found.merge(grace == null ? "none" : grace == 0 ? "at once" : "later", 1, Integer::sum);
        }
        assertThat(found).hasSize(3).allSatisfy((kind, times) -> assertThat(times).isPositive());
    }

    /** Nothing to repay fits where nothing is short, and not below that. */
    @Test
    void aLoanOfNothingFitsAsLongAsNothingIsShort() {
        JCurve level = JCurve.of(of(0), of(0), shape("0", "0", 1, 1), 4);
        JCurve below = JCurve.of(of(0), of(-4), shape("0", "0", 1, 1), 4);

        assertThat(level.fit(loan(0, "0.06", 4), COVER).graceQuarters()).isZero();
        assertThat(below.fit(loan(0, "0.06", 4), COVER).graceQuarters()).isNull();
        assertThat(level.fit(loan(1, "0.06", 4), COVER).graceQuarters()).isNull();
    }

    private static @Nullable Integer byTrying(JCurve curve, Loan loan) {
        for (int grace = 0; grace < loan.quarters(); grace++) {
            double part = loan.principal().euros() / (loan.quarters() - grace);
            boolean pays = true;
            for (int quarter = grace; quarter < loan.quarters(); quarter++) {
                double interest = part * (loan.quarters() - quarter) * 0.06 / 4;
                pays &= curve.cashFlows().get(quarter).doubleValue() >= 1.2 * (part + interest);
            }
            if (pays) {
                return grace;
            }
        }
        return null;
    }

    @Test
    void refusesWhatIsNoCurve() {
        assertThatThrownBy(() -> shape("0.1", "0.1", 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JCurve.of(of(1), of(1), shape("0.1", "0.1", 1, 1), 0))
                .isInstanceOf(IllegalArgumentException.class);
        JCurve curve = JCurve.of(of(1), of(1), shape("0.1", "0.1", 1, 1), 3);
        assertThatThrownBy(() -> curve.fit(loan(1, "0", 4), COVER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int grace(Fit fit) {
        return Objects.requireNonNullElse(fit.graceQuarters(), Integer.MAX_VALUE);
    }

    private static Shape shape(String dip, String uplift, int fall, int rise) {
        return new Shape(new BigDecimal(dip), new BigDecimal(uplift), fall, rise);
    }

    private static Loan loan(long euros, String rate, int quarters) {
        return new Loan(EuroAmount.ofEuros(euros), new BigDecimal(rate), quarters);
    }

    private static BigDecimal of(long euros) {
        return BigDecimal.valueOf(euros);
    }
}
