package nl.kapitaalbrug.assessment.passport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.assessment.passport.SubmittedRequests;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassportTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ADVERSE_NATURAL_PERSON, true, true",
        "NATURAL_PERSON, false, true",
        "OVERCLAIM, false, false"
    })
    void isHeldOrKeptFromFinanciersOnlyForNaturalPersons(
            Attention why, boolean held, boolean withheld) {
        Passport passport = passport(1, Set.of(why));

        assertThat(passport.isHeld()).isEqualTo(held);
        assertThat(passport.isWithheld()).isEqualTo(withheld);
    }

    @ParameterizedTest
    @CsvSource({"1, , false", "1, OVERCLAIM, true", "2, , true"})
    void concernsReviewsWhenPeopleLookOrLookedBefore(
            int revision, Attention why, boolean concerns) {
        Passport passport = passport(revision, why == null ? Set.of() : Set.of(why));

        assertThat(passport.concernsReviews()).isEqualTo(concerns);
    }

    @Test
    void isOfTheRequestThatItIsMadeFrom() {
        FinancingRequestSnapshot first = request(1);
        Assessment second = InUse.assessRequest().assess(request(2), 1, NOW);
        Assessment none = InUse.assessRequest().assess(first, 0, NOW);

        assertThatIllegalArgumentException().isThrownBy(() -> Passport.computed(1, first, second));
        assertThatIllegalArgumentException().isThrownBy(() -> Passport.computed(1, first, none));
    }

    private static Passport passport(int revision, Set<Attention> attention) {
        FinancingRequestSnapshot request = request(revision);
        Assessment assessment = InUse.assessRequest().assess(request, 1, NOW);
        return new Passport(1, request, assessment, attention, null, null);
    }

    private static FinancingRequestSnapshot request(int revision) {
        return SubmittedRequests.aRequest(
                FinancingRequestId.of("a".repeat(32)), "owner-1", revision);
    }
}
