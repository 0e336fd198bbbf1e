package nl.kapitaalbrug.assessment.calibration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.BDDMockito.given;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.assessment.calibration.application.RecordLaterOutcomes.Found;
import nl.kapitaalbrug.assessment.calibration.application.RecordLaterOutcomes.Person;
import nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeRecord;
import nl.kapitaalbrug.assessment.review.application.ConflictOfInterest;
import nl.kapitaalbrug.assessment.review.application.Reviews;
import nl.kapitaalbrug.assessment.review.domain.Contest;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class RecordLaterOutcomesTest {

    private static final Person ANN = new Person(ApplicantId.of("ann"), false);
    private static final LaterOutcome INSOLVENT =
            new LaterOutcome(LaterOutcomeKind.INSOLVENT, LocalDate.of(2026, 10, 1));
    private static final LaterOutcome PAST_DUE =
            new LaterOutcome(LaterOutcomeKind.PAST_DUE_90, LocalDate.of(2026, 10, 1));

    private final IssuedRequests issued =
            new IssuedRequests()
                    .with(1, 1, "2026-05-31T22:30:00Z", DataOrigin.SAMPLE)
                    .with(1, 2, "2026-05-31T22:30:00Z", DataOrigin.SAMPLE);
    private final KnownOutcomes outcomes = new KnownOutcomes();
    private final RecordLaterOutcomes recording =
            new RecordLaterOutcomes(
                    outcomes,
                    issued.passports,
                    new ConflictOfInterest(
                            Mockito.mock(Reviews.class),
                            issued.passports,
                            (request, person) -> person.value().equals("adviser-1")),
                    Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void allPassportsOfARevisionShareOne() {
        recording.record(known(2), 0, INSOLVENT, ANN);

        assertThat(known(1).record())
                .isEqualTo(new OutcomeRecord(issued.passport(1, 1), 1, INSOLVENT));
        assertThat(known(1).assessedOn()).isEqualTo("2026-06-01");
        assertThat(outcomes.actions).containsExactly("RECORD_LATER_OUTCOME by ann");
    }

    @Test
    void aRepeatChangesNothingWhateverVersionWasRead() {
        recording.record(known(1), 0, INSOLVENT, ANN);

        assertThat(recording.record(known(1), 0, INSOLVENT, ANN))
                .hasValueSatisfying(record -> assertThat(record.version()).isEqualTo(1));
        assertThat(outcomes.actions).hasSize(1);
    }

    @Test
    void anotherFactTakesItsPlaceForWhoReadTheLastOne() {
        recording.record(known(1), 0, INSOLVENT, ANN);

        assertThat(recording.record(known(1), 0, PAST_DUE, ANN)).isEmpty();
        assertThat(recording.record(known(1), 1, PAST_DUE, ANN)).isPresent();
        assertThat(known(1).record().outcome()).isEqualTo(PAST_DUE);
    }

    @Test
    void isStaleWhenSomebodyWasFaster() {
        Found.Known read = known(1);
        recording.record(read, 0, PAST_DUE, ANN);

        assertThat(recording.record(read, 0, INSOLVENT, ANN)).isEmpty();
    }

    @Test
    void takesNothingThatCannotBe() {
        LaterOutcome early =
                new LaterOutcome(LaterOutcomeKind.PERFORMING, LocalDate.of(2026, 11, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> recording.record(known(1), 0, early, ANN));
    }

    @Test
    void whoHasAnInterestNeitherReadsNorTells() {
        for (Person one :
                List.of(
                        new Person(ApplicantId.of("owner-1"), false),
                        new Person(ApplicantId.of("adviser-1"), false),
                        new Person(ANN.id(), true))) {
            assertThat(recording.find(issued.passport(1, 1), one))
                    .isInstanceOf(Found.Interested.class);
        }
        assertThat(recording.find(issued.passport(2, 1), ANN)).isInstanceOf(Found.Unknown.class);
    }

    @Test
    void whoMayNotLookAtAReviewOfTheRequestDoesNotEither() {
        Reviews reviews = Mockito.mock(Reviews.class);
        given(reviews.of(issued.id)).willReturn(List.of(excluding("ann")));
        ConflictOfInterest conflicts =
                new ConflictOfInterest(reviews, issued.passports, (request, person) -> false);

        assertThat(conflicts.concerns(issued.passport(1, 1), ANN.id(), false)).isTrue();
        assertThat(conflicts.concerns(issued.passport(1, 1), ApplicantId.of("ben"), false))
                .isFalse();
    }

    private Review excluding(String person) {
        return Review.contested(
                issued.passport(1, 2),
                new Contest(
                        ApplicantId.of("owner-1"),
                        "w",
                        List.of(),
                        Instant.parse("2026-06-01T10:00:00Z")),
                Set.of(ApplicantId.of(person)));
    }

    private Found.Known known(int number) {
        return (Found.Known) recording.find(issued.passport(1, number), ANN);
    }
}
