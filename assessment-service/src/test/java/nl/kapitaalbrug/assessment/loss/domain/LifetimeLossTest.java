package nl.kapitaalbrug.assessment.loss.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.junit.jupiter.api.Test;

class LifetimeLossTest {

    @Test
    void addsTheLossOfEachYearOnWhatIsStillOutstanding() {
        LifetimeLoss loss = loss("0.1", "0.5", 200, 2);

        assertThat(loss.years())
                .extracting(year -> year.loss().stripTrailingZeros().toPlainString())
                .containsExactly("10", "4.5");
        assertThat(loss.years().getLast().survival()).isEqualByComparingTo("0.9");
        assertThat(loss.total()).isEqualByComparingTo("14.5");
        assertThat(loss.share()).isEqualByComparingTo("0.0725");
    }

    @Test
    void ofOneYearIsThatOfTheYear() {
        assertThat(loss("0.03", "0.4", 1_000, 1).total()).isEqualByComparingTo("12");
    }

    @Test
    void endsWithACertainDefaultInTheFirstYear() {
        LifetimeLoss loss = loss("1", "0.4", 1_000, 100);

        assertThat(loss.total()).isEqualByComparingTo("400");
        assertThat(loss.years().get(1).survival()).isZero();
    }

    @Test
    void isNothingWithoutAProbability() {
        assertThat(loss("0", "0.4", 1_000, 7).total()).isZero();
    }

    @Test
    void ofNothingHasNoShare() {
        LifetimeLoss loss = loss("0.1", "0.4", 0, 3);

        assertThat(loss.total()).isZero();
        assertThat(loss.share()).isNull();
    }

    @Test
    void needsAYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> loss("0.1", "0.4", 1_000, 0));
    }

    private static LifetimeLoss loss(String pd, String lgd, long principal, int years) {
        return LifetimeLoss.of(
                new BigDecimal(pd), new BigDecimal(lgd), EuroAmount.ofEuros(principal), years);
    }
}
