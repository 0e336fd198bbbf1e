package nl.kapitaalbrug.assessment.passport.domain;

import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;

final class PassportTest {

    private static final FinancingRequestSnapshot FACTS =
            aRequest(FinancingRequestId.random(), "owner-1");
    private static final Assessment OUTCOME =
            new AssessRequest(
                            new AssessTechnology(TechnologyEditions.first()),
                            new AssessRisk(RiskEditions.first()))
                    .assess(FACTS, 1, Instant.EPOCH);

    @Test
    void onlyAnAdverseOutcomeOfNaturalPersonsIsHeld() {
        assertThat(about(Attention.ADVERSE_NATURAL_PERSON).isHeld()).isTrue();
        assertThat(about(Attention.NATURAL_PERSON).isHeld()).isFalse();
        assertThat(about(Attention.OVERCLAIM).isHeld()).isFalse();
    }

    @Test
    void noOutcomeOfNaturalPersonsIsTold() {
        assertThat(about(Attention.ADVERSE_NATURAL_PERSON).isWithheld()).isTrue();
        assertThat(about(Attention.NATURAL_PERSON).isWithheld()).isTrue();
        assertThat(about(Attention.OVERCLAIM).isWithheld()).isFalse();
    }

    @Test
    void aFirstRevisionConcernsReviewsOnlyWhenPeopleAreToLook() {
        assertThat(OUTCOME.revision()).isEqualTo(1);
        assertThat(about(Attention.OVERCLAIM).concernsReviews()).isTrue();
        assertThat(about().concernsReviews()).isFalse();
    }

    private static Passport about(Attention... attention) {
        return new Passport(1, FACTS, OUTCOME, Set.of(attention), null, null);
    }
}
