package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.NextStep.Step;
import nl.kapitaalbrug.applicant.request.domain.NextStep.Turn;
import nl.kapitaalbrug.contracts.message.ReviewChanged;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Stage;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;

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
    void aReviewIsOursUntilTheDayThatWasTold() {
        LocalDate friday = LocalDate.of(2026, 12, 4);
        FinancingRequest submitted = draft.submitted(FRIDAY);

        assertThat(NextStep.of(Reviewing.note(submitted, review(Stage.UNDER_WAY, friday), FRIDAY)))
                .contains(new NextStep(Step.REVIEW, Turn.KAPITAALBRUG, friday));
        assertThat(NextStep.of(Reviewing.note(submitted, review(Stage.DECIDED, friday), FRIDAY)))
                .extracting(NextStep::step)
                .doesNotContain(Step.REVIEW);
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

    private static ReviewChanged review(Stage stage, LocalDate dueOn) {
        return new ReviewChanged(
                FinancingRequestId.of("a".repeat(32)),
                1,
                1,
                1,
                stage,
                dueOn,
                List.of(),
                null,
                FRIDAY);
    }
}
