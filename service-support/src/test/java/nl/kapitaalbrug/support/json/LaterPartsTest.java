package nl.kapitaalbrug.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Income;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LaterPartsTest {

    private final JsonMapper json = JsonMappers.strict();

    @Test
    void whatWasWrittenBeforeThemGivesTheSameText() {
        assertThat(CanonicalJson.of(Income.UNKNOWN))
                .contains("\"scheduledRepayment\":null")
                .doesNotContain("personnelCost");
        assertThat(CanonicalJson.of(assessment()))
                .contains("\"rating\":null")
                .doesNotContain("plan");
    }

    @Test
    void areWrittenAndReadWhenThereAreAny() {
        EuroAmount wages = EuroAmount.ofEuros(240_000);
        Income income = new Income(null, null, null, null, null, null, null, null, null, wages);
        PlanFacts plan =
                new PlanFacts(
                        PlanFacts.Market.UNKNOWN,
                        PlanFacts.Team.UNKNOWN,
                        new PlanFacts.Effect(8, null, null, null),
                        Map.of(ReadinessDimension.TEAM, 5));

        assertThat(json.readValue(json.writeValueAsString(income), Income.class)).isEqualTo(income);
        assertThat(json.readValue(json.writeValueAsString(plan), PlanFacts.class)).isEqualTo(plan);
        assertThat(CanonicalJson.of(plan)).contains("\"readiness\":{\"TEAM\":5}");
    }

    private static Assessment assessment() {
        return new Assessment(
                FinancingRequestId.of("a".repeat(32)),
                1,
                1,
                Instant.EPOCH,
                "test",
                new TechnologyAssessment(TechnologyAxis.NOT_APPLICABLE, null, Map.of(), List.of()),
                new RiskAssessment(
                        RiskStatus.INSUFFICIENT_DATA,
                        null,
                        null,
                        new RiskAssessment.Figures(null, null, null, null, null, null, null),
                        List.of(),
                        List.of(),
                        0,
                        ConfidenceLabel.LOW,
                        List.of()),
                null);
    }
}
