package nl.kapitaalbrug.assessment.loss.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExpectedLossTest {

    private static final LossParameters PARAMETERS = LossEditions.first();
    private static final BigDecimal TEN_PERCENT = new BigDecimal("0.1");

    @Nested
    class Collateral {

        @Test
        void countsAfterItsHaircut() {
            ExpectedLoss loss = loss(1_000, Map.of(CollateralKind.REAL_ESTATE, 500));

            assertThat(loss.secured().getFirst().part()).isEqualByComparingTo("300");
            assertThat(loss.unsecured()).isEqualByComparingTo("700");
            assertThat(loss.lossGivenDefault()).isEqualByComparingTo("0.34");
        }

        @Test
        void isUsedInAFixedOrderUntilNothingIsLeft() {
            ExpectedLoss loss =
                    loss(
                            1_000,
                            Map.of(
                                    CollateralKind.OTHER_PHYSICAL, 10_000,
                                    CollateralKind.REAL_ESTATE, 500,
                                    CollateralKind.RECEIVABLES, 500,
                                    CollateralKind.FINANCIAL, 200));

            assertThat(loss.secured())
                    .extracting(ExpectedLoss.Secured::kind)
                    .containsExactly(CollateralKind.values());
            assertThat(loss.secured())
                    .extracting(one -> one.part().intValueExact())
                    .containsExactly(200, 300, 300, 200);
            assertThat(loss.unsecured()).isZero();
            assertThat(loss.lossGivenDefault()).isEqualByComparingTo("0.17");
        }

        @Test
        void beyondTheExposureCountsForNothing() {
            ExpectedLoss loss = loss(1_000, Map.of(CollateralKind.FINANCIAL, 5_000));

            assertThat(loss.lossGivenDefault()).isZero();
            assertThat(loss.total()).isZero();
        }
    }

    @Nested
    class Claims {

        @Test
        void thatRankBehindOthersLoseMore() {
            Exposure behind =
                    new Exposure(EuroAmount.ofEuros(1_000), true, Map.of(), BigDecimal.ZERO);

            assertThat(ExpectedLoss.of(TEN_PERCENT, behind, PARAMETERS).lossGivenDefault())
                    .isEqualByComparingTo("0.75");
            assertThat(loss(1_000, Map.of()).lossGivenDefault()).isEqualByComparingTo("0.40");
        }

        @Test
        void ofNothingHaveNoShareThatIsLost() {
            ExpectedLoss loss = loss(0, Map.of(CollateralKind.FINANCIAL, 5));

            assertThat(loss.lossGivenDefault()).isNull();
            assertThat(loss.total()).isZero();
            assertThat(loss.secured()).isEmpty();
        }
    }

    @Test
    void aGuaranteeSplitsTheLoss() {
        Exposure exposure =
                new Exposure(EuroAmount.ofEuros(1_000), false, Map.of(), new BigDecimal("0.9"));

        ExpectedLoss loss = ExpectedLoss.of(TEN_PERCENT, exposure, PARAMETERS);

        assertThat(loss.total()).isEqualByComparingTo("40");
        assertThat(loss.guarantor()).isEqualByComparingTo("36");
        assertThat(loss.lender()).isEqualByComparingTo("4");
    }

    @Test
    void theTableNamesEachKindOfCollateralOnce() {
        List<LossParameters.Cover> half = PARAMETERS.collateral().value().subList(0, 2);
        var table =
                new nl.kapitaalbrug.assessment.method.domain.Parameter<>(
                        half, "share", "test", PARAMETERS.senior().validFrom(), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LossParameters(
                                "half", PARAMETERS.senior(), PARAMETERS.subordinated(), table));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LossParameters.Cover(
                                CollateralKind.FINANCIAL, new BigDecimal("1.1"), BigDecimal.ZERO));
    }

    private static ExpectedLoss loss(long exposure, Map<CollateralKind, Integer> collateral) {
        Map<CollateralKind, EuroAmount> values = new java.util.EnumMap<>(CollateralKind.class);
        collateral.forEach((kind, euros) -> values.put(kind, EuroAmount.ofEuros(euros)));
        return ExpectedLoss.of(
                TEN_PERCENT,
                new Exposure(EuroAmount.ofEuros(exposure), false, values, BigDecimal.ZERO),
                PARAMETERS);
    }
}
