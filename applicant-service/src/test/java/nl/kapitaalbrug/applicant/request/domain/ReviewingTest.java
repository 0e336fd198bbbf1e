package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.contracts.message.ReviewChanged;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Stage;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;

final class ReviewingTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    private static final FinancingRequestId ID = FinancingRequestId.of("a".repeat(32));

    private final FinancingRequest submitted =
            FinancingRequest.start(ID, PublicReference.of("KB-7F3K-92"), ApplicantId.of("me"), NOW)
                    .submitted(NOW);

    @Test
    void onlyAHigherVersionIsNews() {
        FinancingRequest known = noted(submitted, told(1, 1, 2, Stage.UNDER_WAY, "ann"));

        assertThat(Reviewing.isNews(known, told(1, 1, 1, Stage.UNDER_WAY))).isFalse();
        assertThat(Reviewing.isNews(known, told(1, 1, 2, Stage.UNDER_WAY))).isFalse();
        assertThat(Reviewing.isNews(known, told(1, 1, 3, Stage.DECIDED))).isTrue();
    }

    @Test
    void aLaterReviewTakesThePlaceOfAnEarlierOne() {
        FinancingRequest known = noted(submitted, told(1, 2, 1, Stage.UNDER_WAY, "ann"));

        assertThat(Reviewing.isNews(known, told(1, 1, 9, Stage.DECIDED))).isFalse();
        assertThat(Reviewing.begins(known, told(1, 3, 1, Stage.UNDER_WAY))).isTrue();
    }

    @Test
    void aReviewThatEndedIsInNobodysHands() {
        FinancingRequest known = noted(submitted, told(1, 1, 1, Stage.UNDER_WAY, "ann"));

        FinancingRequest decided = noted(known, told(1, 1, 2, Stage.DECIDED, "ann"));

        assertThat(assessors(known)).containsExactly(ApplicantId.of("ann"));
        assertThat(assessors(decided)).isEmpty();
        assertThat(Reviewing.underWay(decided)).isNull();
    }

    @Test
    void theNextRevisionIsInNobodysHandsBeforeItsOwnReview() {
        FinancingRequest known = noted(submitted, told(1, 1, 1, Stage.UNDER_WAY, "ann"));

        FinancingRequest next = known.revised(NOW).submitted(NOW);

        assertThat(assessors(next)).isEmpty();
        assertThat(Reviewing.isNews(next, told(1, 1, 2, Stage.UNDER_WAY, "ann"))).isFalse();
    }

    private static FinancingRequest noted(FinancingRequest request, ReviewChanged told) {
        return Reviewing.note(request, told, NOW);
    }

    private static List<ApplicantId> assessors(FinancingRequest request) {
        Reviewing reviewing = request.sharing().reviewing();
        return reviewing == null ? List.of() : reviewing.assessors();
    }

    private static ReviewChanged told(
            int revision, int number, long version, Stage stage, String... people) {
        return new ReviewChanged(
                ID,
                revision,
                number,
                version,
                stage,
                DUE,
                Arrays.stream(people).map(ApplicantId::of).toList(),
                null,
                NOW);
    }
}
