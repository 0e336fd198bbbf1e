package nl.kapitaalbrug.portal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats dutch = Formats.in(Locale.forLanguageTag("nl-NL"));
    private final Formats english = Formats.in(Locale.forLanguageTag("en-GB"));

    @Test
    void writesAmounts() {
        assertThat(dutch.amount(250_000)).isEqualTo("€\u00a0250.000");
        assertThat(dutch.amount(new BigDecimal("-1250.5"))).isEqualTo("€\u00a0-1.250,50");
        assertThat(english.amount(250_000)).isEqualTo("€250,000");
        assertThat(english.amount(new BigDecimal("-1250.50"))).isEqualTo("-€1,250.50");
        assertThat(english.amount(new BigDecimal("100.00"))).isEqualTo("€100");
    }

    @Test
    void writesPercentages() {
        assertThat(dutch.percent(new BigDecimal("6.85"), 1)).isEqualTo("6,9%");
        assertThat(dutch.percent(new BigDecimal("90"))).isEqualTo("90%");
        assertThat(english.percent(new BigDecimal("4.250"))).isEqualTo("4.25%");
    }

    @Test
    void writesDates() {
        assertThat(dutch.date(LocalDate.of(2026, 11, 23))).isEqualTo("23 november 2026");
        assertThat(english.date(LocalDate.of(2026, 11, 23))).isEqualTo("23 November 2026");
    }

    @Test
    void writesMomentsInTheProvince() {
        Instant lateInTheEvening = Instant.parse("2026-11-22T23:30:00Z");

        assertThat(dutch.date(lateInTheEvening)).isEqualTo("23 november 2026");
        assertThat(dutch.dateAndTime(lateInTheEvening)).isEqualTo("23 november 2026 om 00:30");
        assertThat(english.dateAndTime(lateInTheEvening)).isEqualTo("23 November 2026 at 00:30");
    }

    @Test
    void whatItWritesInAFieldCanBeReadBack() {
        for (Locale locale : new Locale[] {Locale.of("nl"), Locale.ENGLISH}) {
            Formats formats = Formats.in(locale);
            for (String amount :
                    new String[] {"0", "5", "999.50", "1250", "1250000", "1250000.25"}) {
                BigDecimal euros = new BigDecimal(amount);

                Typed<BigDecimal> read = AmountInput.read(formats.amountInField(euros), locale);

                assertThat(read)
                        .isInstanceOfSatisfying(
                                Typed.Value.class,
                                value ->
                                        assertThat((BigDecimal) value.value())
                                                .isEqualByComparingTo(euros));
            }
        }
    }
}
