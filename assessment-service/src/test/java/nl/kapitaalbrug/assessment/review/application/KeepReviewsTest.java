package nl.kapitaalbrug.assessment.review.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

class KeepReviewsTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-27T10:00:00Z");

    private final Reviews reviews = Mockito.mock(Reviews.class);
    private final Review open =
            Review.open(
                    new PassportId(FinancingRequestId.random(), 1, 1),
                    Set.of(Attention.OVERCLAIM),
                    FRIDAY);

    @Test
    void remindsOnTheDayBeforeTheTermAndAfterIt() {
        LocalDate due = LocalDate.of(2026, 12, 4);
        given(reviews.dueUpTo(due)).willReturn(List.of(open));
        given(reviews.dueUpTo(LocalDate.of(2026, 12, 8))).willReturn(List.of(open));
        ArgumentCaptor<Reviews.Change> kept = ArgumentCaptor.captor();
        given(reviews.replace(kept.capture())).willReturn(true);

        keeping("2026-12-03T08:00:00Z").remind();
        keeping("2026-12-07T08:00:00Z").remind();

        assertThat(kept.getAllValues())
                .extracting(change -> change.review().reminded())
                .containsExactly(Reminder.SOON, Reminder.LATE);
    }

    @Test
    void leavesAloneWhatHasTime() {
        given(reviews.dueUpTo(any())).willReturn(List.of(open));

        keeping("2026-12-01T08:00:00Z").remind();

        Mockito.verify(reviews, Mockito.never()).replace(any());
    }

    private KeepReviews keeping(String moment) {
        return new KeepReviews(
                reviews,
                Mockito.mock(ReadPassports.class),
                Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}
