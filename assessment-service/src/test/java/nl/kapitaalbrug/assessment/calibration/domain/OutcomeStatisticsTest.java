package nl.kapitaalbrug.assessment.calibration.domain;

import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeStatistics.Counted;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeStatistics.Row;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutcomeStatisticsTest {

    private static final LaterOutcome INSOLVENT =
            new LaterOutcome(LaterOutcomeKind.INSOLVENT, LocalDate.of(2027, 6, 1));

    @Nested
    class Rows {

        @Test
        void areToldOfALetterWithThirtyCasesOnly() {
            OutcomeStatistics statistics =
                    OutcomeStatistics.of(
                            List.of(cases("BB", 0.01, false, 29), cases("B", 0.03, false, 30)));

            assertThat(statistics.recorded()).isEqualTo(59);
            assertThat(statistics.rows()).extracting(Row::letter).containsExactly("B");
        }

        @Test
        void setTheObservedBesideTheExpectedRate() {
            OutcomeStatistics statistics =
                    OutcomeStatistics.of(
                            List.of(
                                    cases("B", 0.02, false, 27),
                                    cases("B", 0.02, true, 3),
                                    cases("B", 0.04, false, 10)));

            assertThat(statistics.rows())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.cases()).isEqualTo(40);
                        assertThat(row.defaults()).isEqualTo(3);
                        assertThat(row.observedRate()).isEqualTo(0.075);
                        assertThat(row.expectedRate()).isCloseTo(0.025, within(1e-12));
                    });
        }

        @Test
        void goFromTheBestLetterToTheWorst() {
            List<Counted> all =
                    Stream.of("CCC", "AAA", "D", "B", "AA")
                            .map(letter -> cases(letter, 0.5, false, 30))
                            .toList();

            assertThat(OutcomeStatistics.of(all).rows())
                    .extracting(Row::letter)
                    .containsExactly("AAA", "AA", "B", "CCC", "D");
        }
    }

    @Nested
    class Brier {

        @Test
        void isTheMeanSquaredError() {
            OutcomeStatistics statistics =
                    OutcomeStatistics.of(
                            List.of(cases("B", 0.2, false, 20), cases("BB", 0.1, true, 20)));

            assertThat(statistics.brierScore()).isCloseTo((0.04 + 0.81) / 2, within(1e-12));
        }

        @Test
        void isNotToldOfAFew() {
            assertThat(OutcomeStatistics.of(List.of(cases("B", 0.2, false, 29))).brierScore())
                    .isNull();
            assertThat(OutcomeStatistics.of(List.of(cases("B", 0.2, false, 30))).brierScore())
                    .isNotNull();
        }
    }

    @Test
    void ofNothingTellsThatItIsNothing() {
        assertThat(OutcomeStatistics.of(List.of()))
                .isEqualTo(new OutcomeStatistics(0, List.of(), null));
    }

    @Nested
    class Cases {

        /** CCC-, with 26.12% a year. */
        private final Assessment computed =
                InUse.assessRequest()
                        .assess(
                                aRequest(FinancingRequestId.random(), "owner-1"),
                                1,
                                Instant.parse("2026-06-01T10:00:00Z"));

        @Test
        void compareTheComputedClassWithWhatCame() {
            assertThat(OutcomeCase.of(computed, INSOLVENT))
                    .contains(new OutcomeCase("CCC", 0.2612, true));
        }

        @Test
        void leaveOutALaterDefault() {
            LaterOutcome late = new LaterOutcome(INSOLVENT.kind(), LocalDate.of(2027, 6, 2));

            assertThat(OutcomeCase.of(computed, late))
                    .contains(new OutcomeCase("CCC", 0.2612, false));
        }

        @Test
        void needAClassAndAFirmThatWasNotInDefault() {
            RiskAssessment rated = computed.risk();

            assertThat(OutcomeCase.of(with(RiskStatus.DEFAULT, rated.pd()), INSOLVENT)).isEmpty();
            assertThat(OutcomeCase.of(with(RiskStatus.RATED, null), INSOLVENT)).isEmpty();
        }

        @Test
        void haveAProbability() {
            for (double wrong : new double[] {-0.01, 1.01, Double.NaN}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new OutcomeCase("B", wrong, false));
            }
            assertThatIllegalArgumentException().isThrownBy(() -> cases("B", 0.1, false, 0));
        }

        private Assessment with(RiskStatus status, @Nullable Double pd) {
            RiskAssessment before = computed.risk();
            return new Assessment(
                    computed.requestId(),
                    computed.revision(),
                    computed.number(),
                    computed.assessedAt(),
                    computed.parameterVersion(),
                    computed.technology(),
                    new RiskAssessment(
                            status,
                            pd == null ? null : before.rating(),
                            pd,
                            before.figures(),
                            before.steps(),
                            before.flags(),
                            before.confidence(),
                            before.confidenceLabel(),
                            before.reasons()),
                    computed.plan());
        }
    }

    private static Counted cases(String letter, double pd, boolean defaulted, long count) {
        return new Counted(new OutcomeCase(letter, pd, defaulted), count);
    }
}
