package nl.kapitaalbrug.portal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03",
                "3-11-2026",
                "03/11/2026",
                "3.11.2026",
                "3 november 2026",
                "3 Nov. 2026",
                " 3  nov 2026 "
            })
    void readsADay(String typed) {
        assertThat(DateInput.readDay(typed))
                .isEqualTo(new Typed.Value<>(LocalDate.of(2026, 11, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31-2-2026", "11/23/2026", "3-11-26", "morgen", "3 foo 2026", "2026-13-01"})
    void refusesADayThatDoesNotExist(String typed) {
        assertThat(DateInput.readDay(typed)).isEqualTo(new Typed.Unclear<>("DATE_UNCLEAR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03", "3-2025", "03/2025", "maart 2025", "mrt 2025", "March 2025"})
    void readsAMonth(String typed) {
        assertThat(DateInput.readMonth(typed)).isEqualTo(new Typed.Value<>(YearMonth.of(2025, 3)));
    }

    @Test
    void refusesAMonthThatDoesNotExist() {
        assertThat(DateInput.readMonth("13-2025")).isEqualTo(new Typed.Unclear<>("MONTH_UNCLEAR"));
        assertThat(DateInput.readMonth("2025")).isEqualTo(new Typed.Unclear<>("MONTH_UNCLEAR"));
    }

    @Test
    void readsAnEmptyFieldAsNothing() {
        assertThat(DateInput.readDay(" ")).isEqualTo(new Typed.Nothing<>());
        assertThat(DateInput.readMonth("")).isEqualTo(new Typed.Nothing<>());
    }
}
