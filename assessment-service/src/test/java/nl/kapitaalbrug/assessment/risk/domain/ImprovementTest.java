package nl.kapitaalbrug.assessment.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.junit.jupiter.api.Test;

/** What would move a class is true when it is tried. */
final class ImprovementTest {

    private static final EuroAmount STEP = EuroAmount.ofEuros(1_000);
    private static final RiskParameters PARAMETERS = RiskEditions.first();

    @Test
    void aFirmThatRepaysTooMuchGainsByRepayingSlower() {
        Firm firm = new Firm();
        firm.interest = 20_000L;
        firm.debtService = 190_000L;

        assertThat(of(firm))
                .filteredOn(one -> one.lever() == Lever.REPAY_SLOWER)
                .singleElement()
                .satisfies(one -> {
                    // 225,000 covers 187,500 by 1.2: from there on DSCR_BELOW_1_2 is gone
                    assertThat(one.amount()).isEqualTo(EuroAmount.ofEuros(3_000));
                    assertThat(one.to().index()).isEqualTo(one.from().index() - 1);
                });
    }

    @Test
    void theBestClassAndAFirmWithoutOneHaveNothingToImprove() {
        Firm none = new Firm();
        none.ebit = null;
        Firm defaulted = new Firm();
        defaulted.defaultEvent = true;
        Firm fresh = new Firm();
        fresh.years = 0;

        assertThat(of(none)).isEmpty();
        assertThat(of(defaulted)).isEmpty();
        assertThat(of(fresh)).isEmpty();
    }

    /** Five thousand firms: each amount is enough, and a step less is not. */
    @Test
    void eachAmountIsEnoughAndTheStepBeforeIsNot() {
        Random random = new Random(31);
        List<Lever> seen = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            Firm firm = any(random);
            ScorecardInputs inputs = firm.inputs();
            for (Improvement one : Improvement.of(inputs, PARAMETERS)) {
                seen.add(one.lever());
                assertThat(one.to().index()).isLessThan(one.from().index());
                assertThat(after(inputs, one, one.amount())).isEqualTo(one.to().index());
                if (one.amount().cents() > STEP.cents()) {
                    assertThat(after(inputs, one, one.amount().minus(STEP)))
                            .isGreaterThanOrEqualTo(one.from().index());
                }
            }
        }
        assertThat(seen).contains(Lever.values());
    }

    @Test
    void theBalanceStillBalances() {
        Firm firm = new Firm();
        firm.debtService = 100_000L;
        ScorecardInputs inputs = firm.inputs();
        for (Lever lever : Lever.values()) {
            BalanceFigures after = lever.apply(inputs, STEP).orElseThrow().balance();
            assertThat(after.equity().plus(after.totalLiabilities()))
                    .as(lever.name())
                    .isEqualTo(after.totalAssets());
        }
    }

    @Test
    void onlyLongTermDebtIsPaidOff() {
        ScorecardInputs inputs = new Firm().inputs(); // 940,000 of it

        assertThat(Lever.PAY_OFF.apply(inputs, EuroAmount.ofEuros(940_000))).isPresent();
        assertThat(Lever.PAY_OFF.apply(inputs, EuroAmount.ofEuros(941_000))).isEmpty();
    }

    private static int after(ScorecardInputs inputs, Improvement one, EuroAmount amount) {
        return Scorecard.of(one.lever().apply(inputs, amount).orElseThrow(), PARAMETERS)
                .rating()
                .index();
    }

    private static List<Improvement> of(Firm firm) {
        return Improvement.of(firm.inputs(), PARAMETERS);
    }

    private static Firm any(Random random) {
        Firm firm = new Firm();
        firm.totalAssets = random.nextLong(50_000, 3_000_000);
        firm.equity = random.nextLong(-firm.totalAssets / 3, firm.totalAssets);
        firm.liabilities = firm.totalAssets - firm.equity;
        firm.currentAssets = random.nextLong(firm.totalAssets);
        firm.currentLiabilities = random.nextLong(firm.liabilities + 1);
        firm.retained = Math.min(firm.equity, random.nextLong(-100_000, 500_000));
        firm.ebit = random.nextLong(-firm.totalAssets / 5, firm.totalAssets / 4);
        firm.interest = random.nextLong(60_000);
        firm.debtService = firm.interest + random.nextLong(200_000);
        firm.cashFlow = random.nextLong(-50_000, 350_000);
        firm.years = random.nextInt(1, 6);
        return firm;
    }
}
