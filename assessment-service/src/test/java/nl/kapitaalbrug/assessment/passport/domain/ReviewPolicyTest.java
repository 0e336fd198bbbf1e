package nl.kapitaalbrug.assessment.passport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.assessment.passport.SubmittedRequests;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.MaturityBand;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewPolicyTest {

    private static final FinancingRequestId ID = FinancingRequestId.of("00001" + "b".repeat(27));

    @ParameterizedTest
    @CsvSource({
        "EENMANSZAAK, RATED, BB-, NATURAL_PERSON",
        "EENMANSZAAK, RATED, B+, ADVERSE_NATURAL_PERSON",
        "VOF, RATED, CCC, ADVERSE_NATURAL_PERSON",
        "MAATSCHAP, DEFAULT, D, ADVERSE_NATURAL_PERSON",
        "CV, NO_HISTORY, B+, ADVERSE_NATURAL_PERSON",
        "BV, RATED, CCC,",
        "STICHTING, DEFAULT, D,",
        "EENMANSZAAK, INSUFFICIENT_DATA, , NATURAL_PERSON"
    })
    void anOutcomeAboutNaturalPersonsWaitsForPeople(
            LegalForm form, RiskStatus status, @Nullable String symbol, @Nullable Attention why) {
        Assessment assessment = assessment(risk(status, symbol, ConfidenceLabel.HIGH), null);

        assertThat(ReviewPolicy.of(request(form, DataOrigin.REAL), assessment))
                .isEqualTo(why == null ? Set.of() : Set.of(why));
    }

    @Test
    void peopleLookAtWhatRestsOnLittle() {
        FinancingRequestSnapshot request = request(LegalForm.BV, DataOrigin.SAMPLE);
        RiskAssessment sure = risk(RiskStatus.RATED, "BB", ConfidenceLabel.HIGH);
        RiskAssessment unsure = risk(RiskStatus.RATED, "BB", ConfidenceLabel.LOW);

        assertThat(ReviewPolicy.of(request, assessment(unsure, null)))
                .containsExactly(Attention.LOW_CONFIDENCE);
        assertThat(ReviewPolicy.of(request, assessment(sure, level(5, 5, ConfidenceLabel.LOW))))
                .containsExactly(Attention.LOW_CONFIDENCE);
        assertThat(ReviewPolicy.of(request, assessment(sure, level(6, 5, ConfidenceLabel.MEDIUM))))
                .containsExactly(Attention.OVERCLAIM);
        assertThat(ReviewPolicy.of(request, assessment(sure, level(5, 5, ConfidenceLabel.MEDIUM))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, false", "2026-02-01, true", ", false"})
    void peopleLookAtEvidenceThatIsOlderThanTheFirm(@Nullable LocalDate start, boolean looked) {
        FinancingRequestSnapshot plain = request(LegalForm.BV, DataOrigin.REAL);
        FinancingRequestSnapshot request =
                new FinancingRequestSnapshot(
                        plain.id(),
                        plain.owner(),
                        1,
                        plain.submittedAt(),
                        DataOrigin.REAL,
                        new CompanyFacts(LegalForm.BV, plain.company().sector(), start, 12, null),
                        plain.need(),
                        plain.figures(),
                        plain.technology(),
                        plain.circumstances(),
                        null,
                        null);
        RiskAssessment sure = risk(RiskStatus.RATED, "BB", ConfidenceLabel.HIGH);

        assertThat(ReviewPolicy.of(request, assessment(sure, null)))
                .isEqualTo(looked ? Set.of(Attention.EVIDENCE_BEFORE_START) : Set.of());
    }

    @Test
    void peopleLookAtOneRealRequestInTwentyForCalibration() {
        FinancingRequestId drawn = FinancingRequestId.of("000014" + "b".repeat(26));
        RiskAssessment sure = risk(RiskStatus.RATED, "BB", ConfidenceLabel.HIGH);

        assertThat(ReviewPolicy.of(of(drawn, DataOrigin.REAL), assessment(sure, null)))
                .containsExactly(Attention.CALIBRATION);
        assertThat(ReviewPolicy.of(of(drawn, DataOrigin.SAMPLE), assessment(sure, null))).isEmpty();
        assertThat(ReviewPolicy.of(of(ID, DataOrigin.REAL), assessment(sure, null))).isEmpty();
    }

    private static FinancingRequestSnapshot of(FinancingRequestId id, DataOrigin origin) {
        return SubmittedRequests.of(
                SubmittedRequests.aRequest(id, "owner-1"), LegalForm.BV, origin);
    }

    @Test
    void nobodyLooksAtMadeUpNeeds() {
        Assessment assessment =
                assessment(risk(RiskStatus.DEFAULT, "D", ConfidenceLabel.LOW), null);

        assertThat(
                        ReviewPolicy.of(
                                request(LegalForm.EENMANSZAAK, DataOrigin.SYNTHETIC), assessment))
                .isEmpty();
    }

    private static FinancingRequestSnapshot request(LegalForm form, DataOrigin origin) {
        return SubmittedRequests.of(SubmittedRequests.aRequest(ID, "owner-1"), form, origin);
    }

    private static RiskAssessment risk(
            RiskStatus status, @Nullable String symbol, ConfidenceLabel confidence) {
        return new RiskAssessment(
                status,
                symbol == null ? null : IndicativeClass.of(symbol),
                null,
                new RiskAssessment.Figures(null, null, null, null, null, null, null),
                List.of(),
                List.of(),
                0.5,
                confidence,
                List.of());
    }

    private static Level level(int claimed, int supported, ConfidenceLabel confidence) {
        return new Level(
                Trl.of(claimed),
                Trl.of(supported),
                0.5,
                confidence,
                MaturityBand.DEVELOPMENT,
                List.of(),
                null);
    }

    private static Assessment assessment(RiskAssessment risk, @Nullable Level level) {
        return new Assessment(
                ID,
                1,
                1,
                Instant.EPOCH,
                "test",
                new TechnologyAssessment(
                        level == null ? TechnologyAxis.NOT_APPLICABLE : TechnologyAxis.ASSESSED,
                        level,
                        Map.of(),
                        List.of()),
                risk,
                null);
    }
}
