package nl.kapitaalbrug.portal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountInputTest {

    private static final Locale DUTCH = Locale.of("nl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250000|1250000",
                "1.250.000|1250000",
                "€ 1.250.000|1250000",
                "€1.250.000,-|1250000",
                "1.250.000,00|1250000.00",
                "1,250,000.50|1250000.50",
                "EUR 1.250|1250",
                "250 000|250000",
                "250.000 euro|250000",
                "1250,50|1250.50",
                "1250.50|1250.50",
                "999,50|999.50",
                "0|0",
                "-15.000|-15000",
                "€ -15.000|-15000",
                "− 15.000|-15000",
                "1,25 mln|1250000",
                "1,25 miljoen|1250000",
                "€ 2 miljoen|2000000",
                "250k|250000",
                "250 duizend|250000",
                "2 ton|200000",
                "1,250,000|1250000",
                "1,250.00|1250.00"
            })
    void readsWhatPeopleType(String typed, BigDecimal euros) {
        assertThat(AmountInput.read(typed, DUTCH))
                .isInstanceOfSatisfying(
                        Typed.Value.class,
                        read -> assertThat((BigDecimal) read.value()).isEqualByComparingTo(euros));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2500",
                "1.25.000",
                "1,250.000",
                "1.250.00",
                "1,250 mln",
                "2 stuks",
                "mln",
                "1e6",
                "NaN",
                "--5",
                "12.50.00",
                "1.250,000.00",
                "9999999999999999",
                "een miljoen",
                "٣٤",
                "1250,5"
            })
    void refusesWhatItWouldHaveToGuess(String typed) {
        assertThat(AmountInput.read(typed, DUTCH)).isEqualTo(new Typed.Unclear<>("AMOUNT_UNCLEAR"));
    }

    @Test
    void refusesOneSignWithThreeDigitsThatMeansThousandsInAnotherLanguageOnly() {
        assertThat(AmountInput.read("1,250", DUTCH))
                .isEqualTo(new Typed.Unclear<>("AMOUNT_AMBIGUOUS"));
        assertThat(AmountInput.read("€ 180,000", DUTCH))
                .isEqualTo(new Typed.Unclear<>("AMOUNT_AMBIGUOUS"));
        assertThat(AmountInput.read("1.250", Locale.ENGLISH))
                .isEqualTo(new Typed.Unclear<>("AMOUNT_AMBIGUOUS"));
        assertThat(AmountInput.read("1,250", Locale.ENGLISH))
                .isEqualTo(new Typed.Value<>(new BigDecimal("1250")));
        assertThat(AmountInput.read("1.250", DUTCH))
                .isEqualTo(new Typed.Value<>(new BigDecimal("1250")));
    }

    @Test
    void readsAnEmptyFieldAsNothing() {
        assertThat(AmountInput.read("  \u00a0", DUTCH)).isEqualTo(new Typed.Nothing<>());
    }
}
