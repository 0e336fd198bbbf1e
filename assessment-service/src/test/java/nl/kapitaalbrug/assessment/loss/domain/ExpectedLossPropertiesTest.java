package nl.kapitaalbrug.assessment.loss.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.junit.jupiter.api.Test;

/** What must hold for any exposure: its parts are the whole, to the last digit. */
class ExpectedLossPropertiesTest {

    private static final int RUNS = 10_000;
    private static final LossParameters PARAMETERS = LossEditions.first();

    @Test
    void hasPartsThatAreTheWhole() {
        Random random = new Random(21);
        for (int run = 0; run < RUNS; run++) {
            Exposure exposure = any(random);
            ExpectedLoss loss = ExpectedLoss.of(share(random), exposure, PARAMETERS);

            assertThat(
                            loss.secured().stream()
                                    .map(ExpectedLoss.Secured::part)
                                    .reduce(loss.unsecured(), BigDecimal::add))
                    .isEqualByComparingTo(exposure.amount().scalar());
            assertThat(loss.guarantor().add(loss.lender())).isEqualByComparingTo(loss.total());
        }
    }

    @Test
    void isItsPartsTimesTheirLosses() {
        Random random = new Random(22);
        for (int run = 0; run < RUNS; run++) {
            Exposure exposure = any(random);
            BigDecimal probability = share(random);
            ExpectedLoss loss = ExpectedLoss.of(probability, exposure, PARAMETERS);
            BigDecimal lost =
                    loss.secured().stream()
                            .map(one -> one.part().multiply(one.loss()))
                            .reduce(
                                    loss.unsecured().multiply(loss.unsecuredLoss()),
                                    BigDecimal::add);

            assertThat(loss.total()).isEqualByComparingTo(probability.multiply(lost));
            if (exposure.amount().isPositive()) {
                assertThat(loss.lossGivenDefault())
                        .isEqualByComparingTo(
                                lost.divide(exposure.amount().scalar(), MathContext.DECIMAL128));
            }
        }
    }

    @Test
    void isNeverHigherWithMoreCollateral() {
        Random random = new Random(23);
        for (int run = 0; run < RUNS; run++) {
            Exposure exposure = any(random);
            BigDecimal probability = share(random);
            Map<CollateralKind, EuroAmount> more = new EnumMap<>(CollateralKind.class);
            more.putAll(exposure.collateral());
            more.merge(
                    CollateralKind.values()[random.nextInt(CollateralKind.values().length)],
                    amount(random),
                    EuroAmount::plus);
            Exposure safer =
                    new Exposure(
                            exposure.amount(),
                            exposure.subordinated(),
                            more,
                            exposure.guaranteeCover());

            assertThat(ExpectedLoss.of(probability, safer, PARAMETERS).total())
                    .isLessThanOrEqualTo(
                            ExpectedLoss.of(probability, exposure, PARAMETERS).total());
        }
    }

    private static Exposure any(Random random) {
        Map<CollateralKind, EuroAmount> collateral = new EnumMap<>(CollateralKind.class);
        for (CollateralKind kind : CollateralKind.values()) {
            if (random.nextBoolean()) {
                collateral.put(kind, amount(random));
            }
        }
        return new Exposure(amount(random), random.nextBoolean(), collateral, share(random));
    }

    private static EuroAmount amount(Random random) {
        return random.nextInt(10) == 0
                ? EuroAmount.ZERO
                : new EuroAmount(random.nextLong(500_000_000L));
    }

    private static BigDecimal share(Random random) {
        return BigDecimal.valueOf(random.nextInt(1_001), 3);
    }
}
