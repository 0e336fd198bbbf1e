package nl.kapitaalbrug.financing.demand.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PrimaryRulesTest {

    private static final PrimaryRules PUBLIC = new PrimaryRules(DisclosureParameters.PUBLIC);
    private static final PrimaryRules STAFF = new PrimaryRules(DisclosureParameters.STAFF);

    /** Methods, worked example I-01. */
    @Nested
    class WorkedExample {

        @Test
        void hidesASumThatOneFirmMakesUp() {
            List<Long> enschedeIndustry =
                    List.of(
                            900_000L, 60_000L, 50_000L, 40_000L, 40_000L, 30_000L, 30_000L, 20_000L,
                            20_000L, 10_000L);

            assertThat(PUBLIC.ofSum(enschedeIndustry)).containsExactly(Hidden.DOMINANCE);
        }

        @Test
        void showsASumOfManyAlike() {
            List<Long> zwolleTrade =
                    List.of(
                            120_000L, 110_000L, 90_000L, 80_000L, 80_000L, 70_000L, 60_000L,
                            60_000L, 50_000L, 40_000L, 30_000L);

            assertThat(PUBLIC.ofSum(zwolleTrade)).isEmpty();
        }

        @Test
        void hidesASumOfFewFirms() {
            List<Long> deventerIct = List.of(200_000L, 150_000L, 100_000L);

            assertThat(PUBLIC.ofSum(deventerIct)).containsExactly(Hidden.MIN_COUNT);
            assertThat(STAFF.ofSum(deventerIct)).isEmpty();
        }
    }

    @Nested
    class Counts {

        @Test
        void areHiddenBelowTheLimitUnlessThereIsNobody() {
            assertThat(STAFF.ofCount(0)).isEmpty();
            assertThat(STAFF.ofCount(1)).containsExactly(Hidden.MIN_COUNT);
            assertThat(STAFF.ofCount(2)).containsExactly(Hidden.MIN_COUNT);
            assertThat(STAFF.ofCount(3)).isEmpty();
            assertThat(PUBLIC.ofCount(9)).containsExactly(Hidden.MIN_COUNT);
            assertThat(PUBLIC.ofCount(10)).isEmpty();
        }
    }

    @Nested
    class Sums {

        @Test
        void areHiddenWhenTheSecondFirmKnowsTheLargestTooClosely() {
            assertThat(STAFF.ofSum(List.of(1_000L, 900L, 99L)))
                    .containsExactlyInAnyOrder(Hidden.P_PERCENT, Hidden.DOMINANCE);
            assertThat(STAFF.ofSum(List.of(1_000L, 1_000L, 99L))).containsExactly(Hidden.P_PERCENT);
            assertThat(STAFF.ofSum(List.of(1_000L, 1_000L, 100L))).isEmpty();
        }

        @Test
        void areHiddenAboveHalfAndNotAtHalf() {
            assertThat(STAFF.ofSum(List.of(500L, 300L, 200L))).isEmpty();
            assertThat(STAFF.ofSum(List.of(501L, 300L, 199L))).containsExactly(Hidden.DOMINANCE);
        }

        @Test
        void ofNothingAreShown() {
            assertThat(STAFF.ofSum(List.of())).isEmpty();
            assertThat(STAFF.ofSum(List.of(0L, 0L, 0L))).isEmpty();
        }
    }

    @Test
    void limitsThatProtectNothingAreRefused() {
        assertThatThrownBy(() -> new DisclosureParameters("x", 1, 10, 50, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosureParameters("x", 3, 0, 50, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosureParameters("x", 3, 10, 101, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosureParameters("x", 3, 10, 50, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
