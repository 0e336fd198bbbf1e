package nl.kapitaalbrug.financing.need.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowMatch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RowMatchTest {

    private static final EuroAmount NEED = EuroAmount.ofEuros(100_000);

    @Nested
    class State {

        @Test
        void isServedWhenRoutesTogetherCarryTheWholeNeed() {
            RowMatch match = match(fits("bank", 60_000), fits("lease", 40_000));

            assertThat(match.state()).isEqualTo(NeedState.SERVED);
            assertThat(match.carriedOnPaper()).isEqualTo(NEED);
        }

        @Test
        void isPartlyServedOneEuroBelow() {
            RowMatch match = match(fits("bank", 60_000), fits("lease", 39_999));

            assertThat(match.state()).isEqualTo(NeedState.PARTLY);
            assertThat(match.carriedOnPaper()).isEqualTo(EuroAmount.ofEuros(99_999));
        }

        @Test
        void countsTheSameLoanOnce() {
            RowMatch match =
                    match(fits("bank", 50_000), fits("bank--bmkb", 50_000), fits("bank--go", 20));

            assertThat(match.state()).isEqualTo(NeedState.PARTLY);
            assertThat(match.carriedOnPaper()).isEqualTo(EuroAmount.ofEuros(50_000));
        }

        @Test
        void neverCarriesMoreThanTheNeed() {
            assertThat(match(fits("bank", 80_000), fits("lease", 90_000)).carriedOnPaper())
                    .isEqualTo(NEED);
        }

        @Test
        void cannotTellWhenARouteFitsAndNoSourceSaysHowMuch() {
            RowMatch match = match(fitsWithOpenAmount("crowdfunding", 100_000));

            assertThat(match.state()).isEqualTo(NeedState.CANNOT_TELL);
            assertThat(match.carriedOnPaper()).isEqualTo(EuroAmount.ZERO);
        }

        @Test
        void isPartlyServedWhenOnlyTheRestHasAnOpenAmount() {
            RowMatch match =
                    match(fits("qredits", 50_000), fitsWithOpenAmount("crowdfunding", 100_000));

            assertThat(match.state()).isEqualTo(NeedState.PARTLY);
            assertThat(match.carriedOnPaper()).isEqualTo(EuroAmount.ofEuros(50_000));
        }

        @Test
        void cannotTellWhenNoneFitsAndOneMay() {
            RowMatch match = match(refused("bank", "A"), open("oost", 100_000));

            assertThat(match.state()).isEqualTo(NeedState.CANNOT_TELL);
            assertThat(match.carriedOnPaper()).isEqualTo(EuroAmount.ZERO);
        }

        @Test
        void isUnmetWhenNoneFitsOrMay() {
            assertThat(match(refused("bank", "A")).state()).isEqualTo(NeedState.UNMET);
            assertThat(match().state()).isEqualTo(NeedState.UNMET);
        }

        @Test
        void doesNotHangOnTheOrderOfTheRoutes() {
            List<RouteOutcome> routes =
                    new ArrayList<>(
                            List.of(
                                    fits("bank", 30_000),
                                    fits("bank--bmkb", 60_000),
                                    fits("lease", 10_000),
                                    open("oost", 100_000),
                                    refused("go", "A", "B")));
            RowMatch first = RowMatch.of(routes, NEED);
            Random random = new Random(7);

            for (int i = 0; i < 50; i++) {
                Collections.shuffle(routes, random);
                assertThat(RowMatch.of(routes, NEED)).isEqualTo(first);
            }
        }
    }

    @Nested
    class InstrumentsOfRoutes {

        @Test
        void holdTheGuaranteeToo() {
            assertThat(match(fits("bank--bmkb", 10)).fitting())
                    .containsExactlyInAnyOrder(id("bank"), id("bmkb"));
        }

        @Test
        void areOpenOnlyWhenTheyFitNowhere() {
            RowMatch match = match(fits("bank", 10), open("bank--bmkb", 10), open("oost", 5));

            assertThat(match.fitting()).containsExactly(id("bank"));
            assertThat(match.open()).containsExactlyInAnyOrder(id("bmkb"), id("oost"));
        }
    }

    @Nested
    class Stopping {

        @Test
        void areTheCriteriaThatStandAloneBeforeARoute() {
            RowMatch match =
                    match(
                            refused("bank", "COLLATERAL"),
                            refused("seed", "SHARES", "AIM"),
                            refused("go", "AMOUNT_MIN"),
                            open("oost", 5));

            assertThat(match.stoppers()).containsExactlyInAnyOrder("COLLATERAL", "AMOUNT_MIN");
        }

        @Test
        void areThoseOfTheNearestRoutesWhenNoneStandsAlone() {
            RowMatch match =
                    match(
                            refused("bank", "COLLATERAL", "TENOR_MAX"),
                            refused("seed", "SHARES", "AIM", "SECTOR"));

            assertThat(match.stoppers()).containsExactlyInAnyOrder("COLLATERAL", "TENOR_MAX");
        }

        @Test
        void areNoneWhenNothingIsRefused() {
            assertThat(match(fits("bank", 10)).stoppers()).isEmpty();
        }
    }

    private static RowMatch match(RouteOutcome... routes) {
        return RowMatch.of(List.of(routes), NEED);
    }

    private static RouteOutcome fits(String route, long euros) {
        return RouteOutcome.of(route, Outcome.FITS, EuroAmount.ofEuros(euros), true, List.of());
    }

    private static RouteOutcome fitsWithOpenAmount(String route, long euros) {
        return RouteOutcome.of(route, Outcome.FITS, EuroAmount.ofEuros(euros), false, List.of());
    }

    private static RouteOutcome open(String route, long euros) {
        return RouteOutcome.of(
                route, Outcome.CANNOT_TELL, EuroAmount.ofEuros(euros), true, List.of());
    }

    private static RouteOutcome refused(String route, String... codes) {
        List<String> failing = List.of(codes).stream().map(code -> route + "/" + code).toList();
        return RouteOutcome.of(route, Outcome.DOES_NOT_FIT, EuroAmount.ZERO, true, failing);
    }

    private static InstrumentId id(String value) {
        return InstrumentId.of(value);
    }
}
