package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import nl.kapitaalbrug.applicant.request.domain.NextStep.Step;
import nl.kapitaalbrug.applicant.request.domain.NextStep.Turn;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NextStepTest {

    /** A Friday evening in the Netherlands; in London it is still Friday, too. */
    private static final Instant FRIDAY = Instant.parse("2026-11-27T21:30:00Z");

    private final FinancingRequest draft =
            FinancingRequest.start(
                    FinancingRequestId.of("a".repeat(32)),
                    PublicReference.of("KB-7F3K-92"),
                    ApplicantId.of("me"),
                    FRIDAY);

    @Test
    void aDraftIsFinishedByItsOwner() {
        assertThat(NextStep.of(draft))
                .containsExactly(new NextStep(Step.FINISH, Turn.APPLICANT, null));
    }

    @Test
    void whatIsSentIsOursUntilTheNextWorkingDay() {
        LocalDate monday = LocalDate.of(2026, 11, 30);

        assertThat(NextStep.of(draft.submitted(FRIDAY)))
                .extracting(NextStep::step, NextStep::turn, NextStep::dueOn)
                .containsExactly(
                        tuple(Step.ASSESS, Turn.KAPITAALBRUG, monday),
                        tuple(Step.MATCH, Turn.KAPITAALBRUG, monday),
                        tuple(Step.CHOOSE_ROUTE, Turn.APPLICANT, null),
                        tuple(Step.PUBLISH, Turn.APPLICANT, null));
    }

    @Test
    void whatIsPublishedNeedNotBePublished() {
        assertThat(NextStep.of(draft.chosen(true, FRIDAY).submitted(FRIDAY)))
                .extracting(NextStep::step)
                .doesNotContain(Step.PUBLISH);
    }

    @Test
    void correctionsComeFirst() {
        assertThat(NextStep.of(draft.submitted(FRIDAY).revised(FRIDAY)))
                .extracting(NextStep::step)
                .startsWith(Step.SUBMIT_CORRECTIONS, Step.ASSESS);
    }

    @Test
    void afterAWithdrawalNothingComes() {
        assertThat(NextStep.of(draft.withdrawn(FRIDAY))).isEmpty();
    }

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
