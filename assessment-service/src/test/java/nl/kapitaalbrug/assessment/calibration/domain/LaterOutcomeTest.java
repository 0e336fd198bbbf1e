package nl.kapitaalbrug.assessment.calibration.domain;

import static nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome.Fault.OBSERVED_BEFORE_ASSESSMENT;
import static nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome.Fault.OBSERVED_IN_FUTURE;
import static nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome.Fault.PERFORMING_TOO_SOON;
import static nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind.INSOLVENT;
import static nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind.PERFORMING;
import static nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind.REPAID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LaterOutcomeTest {

    private static final LocalDate ASSESSED = LocalDate.of(2024, 6, 1);
    private static final LocalDate YEAR_LATER = LocalDate.of(2025, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Nested
    class Day {

        @ParameterizedTest
        @EnumSource(
                value = LaterOutcomeKind.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = "PERFORMING")
        void liesFromTheAssessmentToToday(LaterOutcomeKind kind) {
            assertThat(faults(kind, ASSESSED)).isEmpty();
            assertThat(faults(kind, TODAY)).isEmpty();
            assertThat(faults(kind, ASSESSED.minusDays(1)))
                    .containsExactly(OBSERVED_BEFORE_ASSESSMENT);
            assertThat(faults(kind, TODAY.plusDays(1))).containsExactly(OBSERVED_IN_FUTURE);
        }

        @Test
        void thatIsImpossibleIsToldWithoutAKind() {
            assertThat(LaterOutcome.faults(TODAY.plusDays(1), ASSESSED, TODAY))
                    .containsExactly(OBSERVED_IN_FUTURE);
        }

        @Test
        void isTheDutchOne() {
            assertThat(LaterOutcome.day(Instant.parse("2026-05-31T22:30:00Z"))).isEqualTo(TODAY);
        }
    }

    @Nested
    class Performing {

        @Test
        void needsTwelveMonths() {
            assertThat(faults(PERFORMING, YEAR_LATER)).isEmpty();
            assertThat(faults(PERFORMING, YEAR_LATER.minusDays(1)))
                    .containsExactly(PERFORMING_TOO_SOON);
        }

        @Test
        void tellsAllThatIsWrong() {
            assertThat(
                            new LaterOutcome(PERFORMING, TODAY.plusDays(1))
                                    .faults(TODAY.minusMonths(1), TODAY))
                    .containsExactlyInAnyOrder(OBSERVED_IN_FUTURE, PERFORMING_TOO_SOON);
        }
    }

    @Nested
    class DefaultWithinTheYear {

        @ParameterizedTest
        @CsvSource({
            "PAST_DUE_90, true",
            "INSOLVENT, true",
            "DEFAULT, true",
            "PERFORMING, false",
            "REPAID, false"
        })
        void isAKindOfDefault(LaterOutcomeKind kind, boolean expected) {
            assertThat(new LaterOutcome(kind, YEAR_LATER).isDefaultWithinYearOf(ASSESSED))
                    .isEqualTo(expected);
        }

        @Test
        void endsWithTheSameDayAYearLater() {
            assertThat(new LaterOutcome(INSOLVENT, ASSESSED).isDefaultWithinYearOf(ASSESSED))
                    .isTrue();
            assertThat(new LaterOutcome(INSOLVENT, YEAR_LATER).isDefaultWithinYearOf(ASSESSED))
                    .isTrue();
            assertThat(
                            new LaterOutcome(INSOLVENT, YEAR_LATER.plusDays(1))
                                    .isDefaultWithinYearOf(ASSESSED))
                    .isFalse();
        }

        @Test
        void ofALeapDayEndsOnTheLastOfFebruary() {
            assertThat(LaterOutcome.endOfYear(LocalDate.of(2024, 2, 29)))
                    .isEqualTo(LocalDate.of(2025, 2, 28));
        }
    }

    @Test
    void whatIsPaidBackMayBeToldAtOnce() {
        assertThat(faults(REPAID, ASSESSED)).isEmpty();
    }

    private static Set<LaterOutcome.Fault> faults(LaterOutcomeKind kind, LocalDate on) {
        return new LaterOutcome(kind, on).faults(ASSESSED, TODAY);
    }
}
