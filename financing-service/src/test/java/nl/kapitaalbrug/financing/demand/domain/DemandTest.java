package nl.kapitaalbrug.financing.demand.domain;

import static nl.kapitaalbrug.financing.demand.domain.Needs.aNeed;
import static nl.kapitaalbrug.financing.demand.domain.Needs.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.financing.demand.domain.Demand.Scope;
import nl.kapitaalbrug.financing.demand.domain.Finding.Measure;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant QUARTER = Instant.parse("2026-09-30T22:00:00Z");
    private static final Scope ALL = new Scope(NOW, QUARTER, true);

    private final List<NeedRow> rows = new ArrayList<>();

    private Demand demand() {
        return Demand.of(rows, ALL, DisclosureParameters.STAFF);
    }

    private Cell cell(FigureName figure, String row, String column) {
        return demand().figure(figure).cell(row, column);
    }

    private static Cell shown(long needs, long euros) {
        return Cell.of(needs, null, 100 * euros, null);
    }

    @Nested
    class Funnel {

        @Test
        void aNeedCountsInEveryStepThatItCameTo() {
            rows.addAll(times(10, () -> aNeed()));
            rows.addAll(times(6, () -> aNeed().in(NeedPhase.DOSSIER)));
            rows.addAll(times(4, () -> aNeed(NeedState.SERVED)));

            assertThat(cell(FigureName.FUNNEL, "EXPLORED", "REACHED"))
                    .isEqualTo(shown(20, 2_000_000));
            assertThat(cell(FigureName.FUNNEL, "EXPLORED", "STAYED"))
                    .isEqualTo(shown(10, 1_000_000));
            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "REACHED"))
                    .isEqualTo(shown(10, 1_000_000));
            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "STAYED")).isEqualTo(shown(6, 600_000));
            assertThat(cell(FigureName.FUNNEL, "ASSESSED", "REACHED")).isEqualTo(shown(4, 400_000));
            assertThat(cell(FigureName.FUNNEL, "ASSESSED", "STAYED")).isEqualTo(shown(0, 0));
        }

        @Test
        void whatIsTakenBackCountsAsLeftWhereItStood() {
            rows.addAll(times(10, () -> aNeed()));
            rows.addAll(times(5, () -> aNeed().in(NeedPhase.WITHDRAWN)));
            rows.addAll(times(8, () -> aNeed(NeedState.SERVED)));
            rows.addAll(times(3, () -> aNeed(NeedState.UNMET).in(NeedPhase.WITHDRAWN)));

            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "WITHDRAWN"))
                    .isEqualTo(shown(5, 500_000));
            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "STAYED")).isEqualTo(shown(5, 500_000));
            assertThat(cell(FigureName.FUNNEL, "ASSESSED", "REACHED")).isEqualTo(shown(8, 800_000));
            assertThat(cell(FigureName.FUNNEL, "ASSESSED", "WITHDRAWN"))
                    .isEqualTo(shown(3, 300_000));
            assertThat(demand().figure(FigureName.SPENDS).total()).isEqualTo(shown(8, 800_000));
        }

        @Test
        void whatLiesStillCountsAmongTheDossiersAndByItsReason() {
            rows.addAll(times(10, () -> aNeed().in(NeedPhase.DOSSIER)));
            rows.addAll(times(9, () -> aNeed().left(LeaveReason.TOO_EXPENSIVE)));
            rows.addAll(times(6, () -> aNeed().left(null)));

            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "STAYED"))
                    .isEqualTo(shown(25, 2_500_000));
            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "LEFT")).isEqualTo(shown(15, 1_500_000));
            assertThat(demand().figure(FigureName.LEAVING).total()).isEqualTo(shown(15, 1_500_000));
            assertThat(cell(FigureName.LEAVING, "TOO_EXPENSIVE", "ALL"))
                    .isEqualTo(shown(9, 900_000));
            assertThat(cell(FigureName.LEAVING, "UNKNOWN", "ALL")).isEqualTo(shown(6, 600_000));
            assertThat(cell(FigureName.LEAVING, "NOT_NOW", "ALL")).isEqualTo(shown(0, 0));
        }

        @Test
        void aReasonOfFewIsHiddenWithAnotherOne() {
            rows.addAll(times(9, () -> aNeed().left(LeaveReason.TOO_EXPENSIVE)));
            rows.addAll(times(6, () -> aNeed().left(LeaveReason.NOT_CLEAR)));
            rows.addAll(times(2, () -> aNeed().left(LeaveReason.NOT_NOW)));

            assertThat(cell(FigureName.LEAVING, "NOT_NOW", "ALL").needsHidden())
                    .isEqualTo(Hidden.MIN_COUNT);
            assertThat(cell(FigureName.LEAVING, "NOT_CLEAR", "ALL").needsHidden())
                    .isEqualTo(Hidden.SECONDARY);
            assertThat(demand().figure(FigureName.LEAVING).total().needs()).isEqualTo(17);
        }

        @Test
        void whatTheFunnelHidesOfThemTheReasonsHideToo() {
            rows.addAll(times(20, () -> aNeed().in(NeedPhase.DOSSIER)));
            rows.addAll(times(2, () -> aNeed().left(LeaveReason.NOT_CLEAR)));

            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "LEFT").needs()).isNull();
            assertThat(demand().figure(FigureName.LEAVING).total().needs()).isNull();
            assertThat(cell(FigureName.LEAVING, "NOT_CLEAR", "ALL").needs()).isNull();
        }

        @Test
        void whatIsSentAndNotAssessedYetIsStillADossier() {
            rows.addAll(times(3, () -> aNeed().in(NeedPhase.SUBMITTED)));

            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "STAYED")).isEqualTo(shown(3, 300_000));
            assertThat(cell(FigureName.FUNNEL, "ASSESSED", "REACHED")).isEqualTo(shown(0, 0));
        }

        @Test
        void aSmallStepHidesAnotherOneAndWhatWouldGiveItAway() {
            rows.addAll(times(10, () -> aNeed()));
            rows.addAll(times(2, () -> aNeed().in(NeedPhase.DOSSIER)));
            rows.addAll(times(30, () -> aNeed(NeedState.SERVED)));

            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "STAYED").needsHidden())
                    .isEqualTo(Hidden.MIN_COUNT);
            assertThat(cell(FigureName.FUNNEL, "EXPLORED", "STAYED").needsHidden())
                    .isEqualTo(Hidden.SECONDARY);
            assertThat(cell(FigureName.FUNNEL, "DOSSIER", "REACHED").needs()).isNull();
            assertThat(cell(FigureName.FUNNEL, "EXPLORED", "REACHED").needs()).isEqualTo(42);
            assertThat(cell(FigureName.FUNNEL, "ASSESSED", "REACHED").needs()).isEqualTo(30);
        }
    }

    @Nested
    class Groups {

        @Test
        void aNeedStandsUnderWhatItMostlySpendsOn() {
            rows.addAll(
                    times(
                            10,
                            () ->
                                    aNeed(NeedState.PARTLY)
                                            .spentOn(SpendKind.MACHINES, 40_000)
                                            .spentOn(SpendKind.PREMISES, 60_000)));
            rows.addAll(
                    times(
                            9,
                            () ->
                                    aNeed(NeedState.PARTLY)
                                            .spentOn(SpendKind.MACHINES, 50_000)
                                            .spentOn(SpendKind.VEHICLES, 50_000)));
            rows.addAll(times(9, () -> aNeed(NeedState.PARTLY).withoutSpend()));

            assertThat(cell(FigureName.SPENDS, "PREMISES", "PARTLY").needs()).isEqualTo(10);
            assertThat(cell(FigureName.SPENDS, "MACHINES", "ALL").needs()).isEqualTo(9);
            assertThat(cell(FigureName.SPENDS, "UNKNOWN", "ALL").needs()).isEqualTo(9);
            assertThat(cell(FigureName.SPENDS, "ALL", "PARTLY").needs()).isEqualTo(28);
        }

        @Test
        void bandsHoldTheirUpperBound() {
            for (long euros : new long[] {50_000, 50_001, 250_000, 250_001, 5_000_000, 5_000_001}) {
                rows.addAll(times(9, () -> aNeed(NeedState.UNMET).needing(euros)));
            }
            rows.addAll(times(9, () -> aNeed(NeedState.UNMET).withoutAmount()));

            assertThat(cell(FigureName.TICKET_BANDS, "UP_TO_50K", "UNMET").needs()).isEqualTo(9);
            assertThat(cell(FigureName.TICKET_BANDS, "UP_TO_250K", "UNMET").needs()).isEqualTo(18);
            assertThat(cell(FigureName.TICKET_BANDS, "UP_TO_1M", "UNMET").needs()).isEqualTo(9);
            assertThat(cell(FigureName.TICKET_BANDS, "UP_TO_5M", "UNMET").needs()).isEqualTo(9);
            assertThat(cell(FigureName.TICKET_BANDS, "OVER_5M", "UNMET").needs()).isEqualTo(9);
            assertThat(cell(FigureName.TICKET_BANDS, "UNKNOWN", "UNMET").cents()).isZero();
        }

        @Test
        void aGroupThatNothingElseProtectsIsNotSplit() {
            rows.addAll(times(3, () -> aNeed(NeedState.SERVED).needing(20_000)));
            rows.addAll(times(1, () -> aNeed(NeedState.PARTLY).needing(20_000)));
            rows.addAll(times(1, () -> aNeed(NeedState.UNMET).needing(20_000)));
            for (NeedState state : NeedState.values()) {
                rows.addAll(times(10, () -> aNeed(state)));
            }

            assertThat(cell(FigureName.TICKET_BANDS, "UP_TO_50K", "ALL").needs()).isEqualTo(5);
            for (NeedState state : NeedState.values()) {
                assertThat(cell(FigureName.TICKET_BANDS, "UP_TO_50K", state.name()).needsHidden())
                        .isEqualTo(Hidden.WHOLE);
            }
        }

        @Test
        void aPlaceIsAMunicipalityOrElsewhereOrUnknown() {
            rows.addAll(times(3, () -> aNeed().at("GM0193")));
            rows.addAll(times(4, () -> aNeed().at("ELSEWHERE")));
            rows.addAll(times(5, () -> aNeed().at(null)));

            assertThat(cell(FigureName.MUNICIPALITIES, "GM0193", "ALL").needs()).isEqualTo(3);
            assertThat(cell(FigureName.MUNICIPALITIES, "ELSEWHERE", "ALL").needs()).isEqualTo(4);
            assertThat(cell(FigureName.MUNICIPALITIES, "UNKNOWN", "ALL").needs()).isEqualTo(5);
            assertThat(cell(FigureName.MUNICIPALITIES, "GM0153", "ALL")).isEqualTo(shown(0, 0));
        }

        @Test
        void firmsAreCountedForHidingAndNeedsForShowing() {
            rows.addAll(times(8, () -> aNeed().ofFirm("one").at("GM0193")));
            rows.addAll(times(8, () -> aNeed().ofFirm("two").at("GM0193")));
            rows.addAll(times(5, () -> aNeed()));
            rows.addAll(times(40, () -> aNeed().at("GM0150")));

            assertThat(cell(FigureName.MUNICIPALITIES, "GM0193", "ALL").needsHidden())
                    .isEqualTo(Hidden.MIN_COUNT);
            assertThat(cell(FigureName.MUNICIPALITIES, "GM0153", "ALL").needsHidden())
                    .isEqualTo(Hidden.SECONDARY);
            assertThat(cell(FigureName.MUNICIPALITIES, "GM0150", "ALL").needs()).isEqualTo(40);
        }

        @Test
        void anAmountOfOneFirmIsHiddenAndTheCountIsNot() {
            rows.addAll(times(4, () -> aNeed().at("GM0193")));
            rows.add(aNeed().at("GM0193").needing(9_000_000).row());
            rows.addAll(times(40, () -> aNeed().needing(1_000_000)));

            Cell zwolle = cell(FigureName.MUNICIPALITIES, "GM0193", "ALL");

            assertThat(zwolle.needs()).isEqualTo(5);
            assertThat(zwolle.centsHidden()).isEqualTo(Hidden.DOMINANCE);
        }
    }

    @Nested
    class Criteria {

        @Test
        void countTheNeedsThatTheyStopMostFirst() {
            rows.addAll(times(5, () -> aNeed(NeedState.UNMET, "AGE_MIN", "SECTOR")));
            rows.addAll(times(3, () -> aNeed(NeedState.PARTLY, "AGE_MIN")));
            rows.addAll(times(2, () -> aNeed(NeedState.CANNOT_TELL, "PLACE")));
            rows.addAll(times(9, () -> aNeed(NeedState.SERVED, "PLACE")));

            Figure figure = demand().figure(FigureName.CRITERIA);

            assertThat(figure.rows())
                    .extracting(Figure.Row::key)
                    .containsExactly("AGE_MIN", "SECTOR", "PLACE");
            assertThat(figure.cell("AGE_MIN", "ALL").needs()).isEqualTo(8);
            assertThat(figure.cell("PLACE", "ALL").needsHidden()).isEqualTo(Hidden.MIN_COUNT);
        }

        @Test
        void theNumberOfNeedsIsHiddenWhereItWouldGiveTheServedAway() {
            rows.addAll(times(9, () -> aNeed(NeedState.UNMET, "PLACE")));
            rows.addAll(times(8, () -> aNeed(NeedState.PARTLY, "PLACE")));
            rows.addAll(times(1, () -> aNeed(NeedState.SERVED)));

            assertThat(demand().figure(FigureName.CRITERIA).total().needs()).isNull();
            assertThat(cell(FigureName.SPENDS, "ALL", "ALL").needs()).isEqualTo(18);
        }
    }

    @Nested
    class Origins {

        @Test
        void areCountedApartAndSyntheticNeedsCanBeLeftOut() {
            rows.addAll(times(3, () -> aNeed().of(DataOrigin.SAMPLE)));
            rows.addAll(times(9, () -> aNeed()));
            Scope without = new Scope(NOW, QUARTER, false);

            Demand all = demand();
            Demand some = Demand.of(rows, without, DisclosureParameters.STAFF);

            assertThat(all.origins()).isEqualTo(new Demand.Origins(0L, null, 3, 9));
            assertThat(some.origins()).isEqualTo(new Demand.Origins(0L, null, 3, 0));
            assertThat(some.figure(FigureName.FUNNEL).total().needs()).isEqualTo(3);
        }

        @Test
        void aRealNeedCountsFromTheNextQuarter() {
            rows.addAll(times(5, () -> aNeed().of(DataOrigin.REAL)));
            rows.addAll(times(4, () -> aNeed().of(DataOrigin.REAL).since(QUARTER)));

            assertThat(demand().origins().real()).isEqualTo(5);
        }

        @Test
        void aFirmThatDoesNotExistHidesNobody() {
            rows.addAll(times(2, () -> aNeed().of(DataOrigin.REAL).at("GM0193")));
            rows.addAll(times(6, () -> aNeed().of(DataOrigin.REAL).at("GM0150")));
            rows.addAll(times(5, () -> aNeed().of(DataOrigin.REAL)));
            rows.addAll(times(50, () -> aNeed().at("GM0193")));
            rows.addAll(times(50, () -> aNeed().at("GM0150")));

            assertThat(cell(FigureName.MUNICIPALITIES, "GM0193", "ALL").needsHidden())
                    .isEqualTo(Hidden.MIN_COUNT);
            assertThat(cell(FigureName.MUNICIPALITIES, "GM0153", "ALL").needsHidden())
                    .isEqualTo(Hidden.SECONDARY);
            assertThat(cell(FigureName.MUNICIPALITIES, "GM0150", "ALL").needs()).isEqualTo(56);
        }

        @Test
        void twoRealFirmsHideTheirNumberToo() {
            rows.addAll(times(2, () -> aNeed().of(DataOrigin.REAL)));
            rows.addAll(times(50, () -> aNeed()));

            assertThat(demand().origins().real()).isNull();
            assertThat(demand().figure(FigureName.FUNNEL).total().needs()).isNull();
            assertThat(demand().figure(FigureName.MUNICIPALITIES).total().needs()).isNull();
        }
    }

    @Nested
    class Findings {

        @Test
        void nameTheLargestGroupOfThoseLeastServed() {
            rows.addAll(times(6, () -> aNeed(NeedState.SERVED)));
            rows.addAll(times(6, () -> aNeed(NeedState.UNMET)));
            rows.addAll(premises(3, NeedState.SERVED));
            rows.addAll(premises(5, NeedState.UNMET));
            rows.addAll(premises(4, NeedState.PARTLY));

            Finding finding = demand().finding(Measure.NEEDS).orElseThrow();

            assertThat(finding.figure()).isEqualTo(FigureName.SPENDS);
            assertThat(finding.group()).isEqualTo("PREMISES");
            assertThat(finding.needs()).isEqualTo(12);
            assertThat(finding.share().percent()).isEqualTo(75);
            assertThat(finding.overall().percent()).isEqualTo(63);
        }

        @Test
        void passOverASmallGroup() {
            rows.addAll(premises(9, NeedState.UNMET));
            rows.addAll(times(4, () -> aNeed(NeedState.SERVED)));
            rows.addAll(times(8, () -> aNeed(NeedState.UNMET)));
            rows.addAll(
                    times(
                            12,
                            () ->
                                    aNeed(NeedState.SERVED)
                                            .withoutSpend()
                                            .spentOn(SpendKind.VEHICLES, 100_000)));

            assertThat(demand().finding(Measure.NEEDS).orElseThrow().group()).isEqualTo("MACHINES");
        }

        @Test
        void areOfAllTogetherWhenNoGroupStandsOut() {
            rows.addAll(times(12, () -> aNeed(NeedState.SERVED)));
            rows.addAll(times(12, () -> aNeed(NeedState.UNMET)));

            Finding finding = demand().finding(Measure.NEEDS).orElseThrow();

            assertThat(finding.isOfGroup()).isFalse();
            assertThat(finding.needs()).isEqualTo(24);
            assertThat(finding.share().percent()).isEqualTo(50);
        }

        @Test
        void countTheUndecidedAsServedAndTellHowManyThereAre() {
            rows.addAll(premises(12, NeedState.CANNOT_TELL));
            rows.addAll(premises(4, NeedState.UNMET));
            rows.addAll(times(5, () -> aNeed(NeedState.SERVED)));
            rows.addAll(times(11, () -> aNeed(NeedState.UNMET)));

            Finding machines = demand().finding(Measure.NEEDS).orElseThrow();
            assertThat(machines.group()).isEqualTo("MACHINES");

            rows.clear();
            rows.addAll(premises(12, NeedState.CANNOT_TELL));
            Finding all = demand().finding(Measure.NEEDS).orElseThrow();
            assertThat(all.isOfGroup()).isFalse();
            assertThat(all.share().percent()).isZero();
            assertThat(all.open().percent()).isEqualTo(100);
        }

        @Test
        void areMissingWithoutNeeds() {
            assertThat(demand().findings()).isEmpty();
        }

        private List<NeedRow> premises(int number, NeedState state) {
            return times(
                    number, () -> aNeed(state).withoutSpend().spentOn(SpendKind.PREMISES, 100_000));
        }
    }

    @Nested
    class Promise {

        @Test
        void theSameNeedsInAnyOrderGiveTheSameFigures() {
            rows.addAll(AnyNeeds.rows(new Random(31), 300));
            Demand one = demand();

            Collections.shuffle(rows, new Random(32));

            assertThat(demand()).isEqualTo(one);
        }

        @Test
        void bothTablesHideTheSameTotals() {
            for (int seed = 0; seed < 30; seed++) {
                rows.clear();
                rows.addAll(AnyNeeds.rows(new Random(seed), 12 + 4 * seed));
                Demand demand = demand();
                for (String state : demand.figure(FigureName.SPENDS).columns()) {
                    assertThat(demand.figure(FigureName.SPENDS).cell("ALL", state))
                            .isEqualTo(demand.figure(FigureName.TICKET_BANDS).cell("ALL", state));
                }
            }
        }

        @Test
        void noCellOfFewFirmsIsShown() {
            for (int seed = 0; seed < 40; seed++) {
                List<NeedRow> some = AnyNeeds.rows(new Random(seed), 10 + 8 * seed);
                Demand demand = Demand.of(some, ALL, DisclosureParameters.STAFF);

                demand.figures().stream()
                        .flatMap(figure -> figure.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::needs)
                        .forEach(needs -> assertThat(needs).isNotIn(1L, 2L));
            }
        }
    }
}
