package nl.kapitaalbrug.contracts.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EuroAmountTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1,100", "1.5,150", "1.50,150", "-0.01,-1", "1E+3,100000", "2.000,200"})
    void readsEurosWithAtMostTwoDecimals(String euros, long cents) {
        assertThat(EuroAmount.of(new BigDecimal(euros)).cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E+999999", "0E-999999", "0E+2147483647", "0E-2147483647", "-0.0"})
    void readsNothingHoweverItIsWritten(String euros) {
        assertThat(EuroAmount.of(new BigDecimal(euros))).isEqualTo(EuroAmount.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "-1E+2147483647", "1E-2147483647"})
    void rejectsWhatIsBeyondAllBounds(String euros) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EuroAmount.of(new BigDecimal(euros)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1E-3", "12.345"})
    void roundsNothingSilently(String euros) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EuroAmount.of(new BigDecimal(euros)))
                .extracting(InvalidValueException::code)
                .isEqualTo("AMOUNT_TOO_PRECISE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000.01", "-10000000000.01", "1E+999999"})
    void rejectsAmountsBeyondTheBound(String euros) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EuroAmount.of(new BigDecimal(euros)))
                .extracting(InvalidValueException::code)
                .isEqualTo("AMOUNT_OUT_OF_RANGE");
    }

    @Test
    void acceptsTheBoundItself() {
        assertThat(EuroAmount.of(new BigDecimal("10000000000")).cents())
                .isEqualTo(EuroAmount.MAX_CENTS);
        assertThat(EuroAmount.ofEuros(-10_000_000_000L).cents()).isEqualTo(-EuroAmount.MAX_CENTS);
    }

    @Test
    void rejectsASumBeyondTheBound() {
        EuroAmount most = new EuroAmount(EuroAmount.MAX_CENTS);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> most.plus(new EuroAmount(1)));
    }

    @Test
    void calculatesInCents() {
        EuroAmount tenth = EuroAmount.of(new BigDecimal("0.10"));

        assertThat(tenth.plus(EuroAmount.of(new BigDecimal("0.20"))))
                .isEqualTo(EuroAmount.of(new BigDecimal("0.30")));
        assertThat(EuroAmount.ZERO.minus(tenth).isNegative()).isTrue();
        assertThat(tenth.isWholeEuros()).isFalse();
        assertThat(tenth.max(EuroAmount.ZERO)).isEqualTo(tenth);
        assertThat(tenth.min(EuroAmount.ZERO)).isEqualTo(EuroAmount.ZERO);
    }

    @Test
    void roundsAPercentageHalfUp() {
        assertThat(EuroAmount.ofEuros(108_000).percent(new BigDecimal("4.25")))
                .isEqualTo(EuroAmount.ofEuros(4_590));
        assertThat(new EuroAmount(1).percent(new BigDecimal("50"))).isEqualTo(new EuroAmount(1));
    }

    @Test
    void isWrittenWithAsFewDecimalsAsItNeeds() {
        assertThat(EuroAmount.ofEuros(250_000).scalar()).isEqualTo(new BigDecimal("250000"));
        assertThat(new EuroAmount(150).scalar()).isEqualTo(new BigDecimal("1.50"));
        assertThat(EuroAmount.ofEuros(-5)).hasToString("EUR -5");
    }
}
