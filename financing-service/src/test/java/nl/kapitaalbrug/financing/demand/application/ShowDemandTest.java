package nl.kapitaalbrug.financing.demand.application;

import static nl.kapitaalbrug.financing.demand.domain.Needs.aNeed;
import static nl.kapitaalbrug.financing.demand.domain.Needs.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.financing.demand.domain.AnyNeeds;
import nl.kapitaalbrug.financing.demand.domain.Demand;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import org.junit.jupiter.api.Test;

class ShowDemandTest {

    private List<NeedRow> rows = times(5, () -> aNeed());
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    private final ShowDemand demand =
            new ShowDemand(
                    () -> rows,
                    new DemandProperties(3, 10, 50),
                    new Clock() {
                        @Override
                        public Instant instant() {
                            return now;
                        }

                        @Override
                        public java.time.ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(java.time.ZoneId zone) {
                            return this;
                        }
                    });

    @Test
    void countsAgainOnlyWhenANeedChangedOrADayBegan() {
        Demand first = demand.figures(true);

        now = now.plus(Duration.ofHours(10));
        assertThat(demand.figures(true)).isSameAs(first);

        now = now.plus(Duration.ofHours(1));
        Demand nextDay = demand.figures(true);
        assertThat(nextDay).isNotSameAs(first);

        rows = times(6, () -> aNeed());
        assertThat(demand.figures(true).origins().synthetic()).isEqualTo(6);
    }

    @Test
    void keepsBothSelectionsApart() {
        assertThat(demand.figures(true).origins().synthetic()).isEqualTo(5);
        assertThat(demand.figures(false).origins().synthetic()).isZero();
        assertThat(demand.figures(true).origins().synthetic()).isEqualTo(5);
    }

    @Test
    void realNeedsCountFromTheDayThatTheirQuarterHasEnded() {
        rows =
                times(
                        4,
                        () ->
                                aNeed().of(DataOrigin.REAL)
                                        .since(Instant.parse("2026-10-01T08:00:00Z")));
        assertThat(demand.figures(true).origins().real()).isZero();

        now = Instant.parse("2026-12-31T23:00:00Z");
        assertThat(demand.figures(true).origins().real()).isEqualTo(4);
    }

    @Test
    void limitsThatProtectTooLittleStopTheStart() {
        assertThatThrownBy(() -> new DemandProperties(2, 10, 50))
                .hasMessageContaining("kapitaalbrug.demand.min-firms");
    }

    @Test
    void tenThousandNeedsAreCountedInLessThanASecond() {
        rows = AnyNeeds.rows(new Random(41), 10_000);
        demand.figures(false);
        long begin = System.nanoTime();

        demand.figures(true);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }
}
