package nl.kapitaalbrug.assessment.calibration.domain;

import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict.Kind;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.Trl;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    /** CCC- and level 4. */
    private final Assessment computed =
            new AssessRequest(
                            new AssessTechnology(TechnologyEditions.first()),
                            new AssessRisk(RiskEditions.first()))
                    .assess(aRequest(FinancingRequestId.random(), "owner-1"), 1, NOW);

    @Test
    void aConfirmationMovesNothing() {
        assertThat(Comparison.of(computed, new ReviewVerdict(Kind.CONFIRMED, null, null, "w"), NOW))
                .contains(new Comparison(0, 0, NOW));
    }

    @Test
    void countsTheStepsOfAnOverride() {
        ReviewVerdict better =
                new ReviewVerdict(Kind.OVERRIDDEN, IndicativeClass.CCC, Trl.of(3), "w");

        assertThat(Comparison.of(computed, better, NOW)).contains(new Comparison(-1, -1, NOW));
    }

    @Test
    void aFewSayNothing() {
        assertThat(new Agreement(29, 29, 0, 0).isEnough()).isFalse();
        assertThat(new Agreement(30, 20, 5, 5).isEnough()).isTrue();
    }
}
