package nl.kapitaalbrug.assessment.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AltmanPrimeScoreTest {

    @Test
    void addsFiveRatiosByTheirWeights() {
        AltmanPrimeScore score = score(1_000, 600L).orElseThrow();

        assertThat(score.ratios().x1()).isEqualTo(0.2);
        assertThat(score.x5()).isEqualTo(0.6);
        assertThat(score.zPrime())
                .isCloseTo(
                        0.717 * 0.2
                                + 0.847 * 0.1
                                + 3.107 * 0.05
                                + 0.42 * (300 / 700.0)
                                + 0.998 * 0.6,
                        within(1e-12));
    }

    /** Turnover alone moves a score that is otherwise 0.563; at a limit it is undecided. */
    @ParameterizedTest
    @CsvSource({"0,DISTRESS", "660,DISTRESS", "670,GREY", "2300,GREY", "2400,SAFE"})
    void readsTheZoneFromTheScore(long sales, AltmanScore.Zone zone) {
        assertThat(score(1_000, sales).orElseThrow().zone()).isEqualTo(zone);
    }

    @Test
    void givesNothingWithoutSalesOrAssets() {
        assertThat(score(1_000, null)).isEmpty();
        assertThat(score(0, 600L)).isEmpty();
    }

    @Test
    void refusesLimitsInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new AltmanPrimeParameters.Coefficients(1, 1, 1, 1, 1, 1.23, 2.90));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new AltmanPrimeParameters.Coefficients(1, 1, 1, 1, 0, 2.90, 1.23));
    }

    private static Optional<AltmanPrimeScore> score(long assets, @Nullable Long sales) {
        BalanceFigures figures =
                new BalanceFigures(
                        EuroAmount.ofEuros(assets),
                        EuroAmount.ofEuros(500),
                        EuroAmount.ofEuros(300),
                        EuroAmount.ofEuros(100),
                        EuroAmount.ofEuros(50),
                        EuroAmount.ofEuros(300),
                        EuroAmount.ofEuros(700));
        return AltmanPrimeScore.of(
                figures,
                sales == null ? null : EuroAmount.ofEuros(sales),
                RiskEditions.first(),
                AltmanPrimeEditions.first());
    }
}
