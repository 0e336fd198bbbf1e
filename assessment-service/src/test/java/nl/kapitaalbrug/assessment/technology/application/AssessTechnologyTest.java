package nl.kapitaalbrug.assessment.technology.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.request.TechnologyClaim.CriticalElement;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessTechnologyTest {

    private static final YearMonth NOW = YearMonth.of(2026, 6);
    private final AssessTechnology assessTechnology =
            new AssessTechnology(TechnologyEditions.first());

    @ParameterizedTest
    @CsvSource({"NONE, NOT_APPLICABLE", "BUYS_PROVEN, PROVEN_BY_SUPPLIER"})
    void givesNoLevelToAFirmThatDoesNotDevelop(TechnologyRole role, TechnologyAxis axis) {
        TechnologyAssessment result =
                assessTechnology.assess(new TechnologyClaim(role, List.of()), NOW);

        assertThat(result.axis()).isEqualTo(axis);
        assertThat(result.level()).isNull();
        assertThat(result.elements()).isEmpty();
        assertThat(codes(result)).containsExactly(axis.name());
    }

    @Test
    void explainsTheLevelTheClaimAndEachGap() {
        TechnologyAssessment result = assess(element("e1", 5, 2), element("e2", 4, 1));

        assertThat(result.axis()).isEqualTo(TechnologyAxis.ASSESSED);
        assertThat(result.elements()).containsOnlyKeys("e1", "e2");
        assertThat(codes(result))
                .containsExactly(
                        "LEVEL_SUPPORTED",
                        "OVERCLAIM",
                        "LIMITING_ELEMENT",
                        "GAP:T4.1",
                        "GAP:T4.2",
                        "GAP:T4.3",
                        "CONFIDENCE_LOW");
        assertThat(result.reasons().get(2).text().nl()).startsWith("Onderdeel 2 ");
    }

    @Test
    void explainsThatThereIsNoLevelYet() {
        assertThat(codes(assess(element("e1", 3, 0))))
                .containsExactly(
                        "LEVEL_NONE", "OVERCLAIM", "GAP:T1.1", "GAP:T1.2", "CONFIDENCE_LOW");
    }

    @Test
    void explainsThatIndependentProofIsMissing() {
        assertThat(codes(assess(element("e1", 7, 2)))).contains("INDEPENDENT");
    }

    @Test
    void countsProofOfACalendarMonthThreeYearsAgoAsRecent() {
        assertThat(codes(assess(element("e1", 4, 2, NOW.minusMonths(36)))))
                .doesNotContain("EVIDENCE_OLD");
        assertThat(codes(assess(element("e1", 4, 2, NOW.minusMonths(37)))))
                .contains("EVIDENCE_OLD");
    }

    @Test
    void treatsAMonthThatIsMissingOrStillToComeAsUnknown() {
        assertThat(codes(assess(element("e1", 4, 2, null)))).contains("EVIDENCE_UNDATED");
        assertThat(codes(assess(element("e1", 4, 2, NOW.plusMonths(1)))))
                .contains("EVIDENCE_UNDATED");
    }

    private TechnologyAssessment assess(CriticalElement... elements) {
        return assessTechnology.assess(
                new TechnologyClaim(TechnologyRole.DEVELOPS, List.of(elements)), NOW);
    }

    private static CriticalElement element(String key, int level, int grade) {
        return element(key, level, grade, NOW);
    }

    private static CriticalElement element(
            String key, int level, int grade, @Nullable YearMonth month) {
        Map<String, EvidenceAnswer> answers = new HashMap<>();
        for (TechnologyItem item : TechnologyItem.values()) {
            if (item.level() <= level) {
                answers.put(
                        item.code(), new EvidenceAnswer(EvidenceResponse.YES, grade, month, null));
            }
        }
        return new CriticalElement(key, answers);
    }

    private static List<String> codes(TechnologyAssessment result) {
        return result.reasons().stream().map(Reason::code).toList();
    }
}
