package nl.kapitaalbrug.assessment.loss.domain;

import static nl.kapitaalbrug.assessment.Editions.changed;
import static nl.kapitaalbrug.assessment.Editions.check;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossParametersTest {

    private static final LossParameters FIRST = LossEditions.first();

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "-0.01,false", "1.01,false"})
    void haveSharesFromZeroToOne(BigDecimal share, boolean passes) {
        check(() -> cover(share, BigDecimal.ONE), passes);
        check(() -> cover(BigDecimal.ZERO, share), passes);
        check(() -> with("another", share, BigDecimal.ONE), passes);
        check(() -> with("another", BigDecimal.ZERO, share), passes);
    }

    @Test
    void haveANameAndEachKindOfCollateralOnce() {
        List<LossParameters.Cover> all = FIRST.collateral().value();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(" ", BigDecimal.ONE, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> with(all.subList(0, 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(all.get(0), all.get(0), all.get(1), all.get(2))));
    }

    private static LossParameters.Cover cover(BigDecimal haircut, BigDecimal loss) {
        return new LossParameters.Cover(CollateralKind.FINANCIAL, haircut, loss);
    }

    private static LossParameters with(String version, BigDecimal senior, BigDecimal subordinated) {
        return new LossParameters(
                version,
                changed(FIRST.senior(), senior),
                changed(FIRST.subordinated(), subordinated),
                FIRST.collateral());
    }

    private static LossParameters with(List<LossParameters.Cover> collateral) {
        return new LossParameters(
                "another",
                FIRST.senior(),
                FIRST.subordinated(),
                changed(FIRST.collateral(), collateral));
    }
}
