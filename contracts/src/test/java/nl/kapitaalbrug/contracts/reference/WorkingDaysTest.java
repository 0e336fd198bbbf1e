package nl.kapitaalbrug.contracts.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"})
    void easterIsWhereTheCalendarHasIt(LocalDate sunday) {
        assertThat(WorkingDays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, 2026-04-07", // over Easter; Good Friday itself is a working day
        "2026-04-24, 2026-04-28", // over King's Day, a Monday
        "2025-04-25, 2025-04-28", // King's Day fell on Saturday: 27 April was a Sunday
        "2026-05-13, 2026-05-15", // over Ascension Day
        "2026-05-22, 2026-05-26", // over Whit Monday
        "2026-12-24, 2026-12-28", // over Christmas
        "2026-12-31, 2027-01-04"
    })
    void holidaysAreNoWorkingDays(LocalDate day, LocalDate next) {
        assertThat(WorkingDays.after(day, 1)).isEqualTo(next);
    }
}
