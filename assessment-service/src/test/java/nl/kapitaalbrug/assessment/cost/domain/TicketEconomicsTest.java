package nl.kapitaalbrug.assessment.cost.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.kapitaalbrug.assessment.cost.domain.TicketEconomics.Costs;
import nl.kapitaalbrug.assessment.cost.domain.TicketEconomics.Outcome;
import nl.kapitaalbrug.assessment.cost.domain.TicketEconomics.Terms;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TicketEconomicsTest {

    @ParameterizedTest
    @CsvSource({
        "0.02,0.01,1000,0,BREAK_EVEN",
        "0.02,0.01,1000,2000,PROFITABLE_AT_ANY_SIZE",
        "0.01,0.02,1000,0,UNPROFITABLE_AT_ANY_SIZE",
        "0.01,0.02,1000,2000,PROFITABLE_ONLY_BELOW",
        "0.01,0.01,1000,0,UNPROFITABLE_AT_ANY_SIZE",
        "0.01,0.01,1000,1000,PROFITABLE_AT_ANY_SIZE",
        "0.01,0.02,1000,1000,PROFITABLE_ONLY_BELOW"
    })
    void saysFromWhichSizeOnItPays(
            String margin, String capital, long cost, long reward, Outcome outcome) {
        TicketEconomics economics = economics(margin, capital, cost, reward);

        assertThat(economics.outcome()).isEqualTo(outcome);
        BigDecimal breakEven = economics.breakEven();
        if (outcome == Outcome.UNPROFITABLE_AT_ANY_SIZE) {
            assertThat(breakEven).isNull();
        } else {
            assertThat(breakEven).isNotNegative();
        }
    }

    @Test
    void neitherEarnsNorCostsAtTheBreakEvenTicket() {
        TicketEconomics economics = economics("0.03", "0.01", 9_000, 0);
        EuroAmount ticket =
                EuroAmount.of(economics.breakEven().round(new MathContext(12)).setScale(2));

        assertThat(economics.profit(ticket)).isBetween(new BigDecimal(-1), BigDecimal.ONE);
        assertThat(economics.neededReward(EuroAmount.ofEuros(10_000_000))).isZero();
    }

    @Test
    void aRewardMakesASmallTicketPayExactly() {
        TicketEconomics without = economics("0.03", "0.01", 9_000, 0);
        EuroAmount ticket = EuroAmount.ofEuros(50_000);
        BigDecimal reward = without.neededReward(ticket);

        TicketEconomics with = economics("0.03", "0.01", 9_000, reward.longValueExact());
        assertThat(with.profit(ticket)).isZero();
    }

    @Test
    void refusesATermOfNoYears() {
        assertThatThrownBy(() ->
                        TicketEconomics.of(
                                terms("0.1", "0"),
                                new Costs(EuroAmount.ZERO, EuroAmount.ZERO, EuroAmount.ZERO),
                                0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TicketEconomics economics(
            String margin, String capital, long cost, long reward) {
        return TicketEconomics.of(
                terms(margin, capital),
                new Costs(EuroAmount.ofEuros(cost), EuroAmount.ZERO, EuroAmount.ofEuros(reward)),
                3);
    }

    private static Terms terms(String margin, String capital) {
        return new Terms(
                BigDecimal.ZERO,
                new BigDecimal(margin),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                new BigDecimal(capital));
    }
}
