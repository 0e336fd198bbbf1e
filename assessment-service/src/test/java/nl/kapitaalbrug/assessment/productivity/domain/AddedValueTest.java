package nl.kapitaalbrug.assessment.productivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddedValueTest {

    private static AddedValue of(@Nullable String workers, @Nullable String hours) {
        return AddedValue.of(
                new BigDecimal("-40000"),
                new BigDecimal("25000"),
                new BigDecimal("610000"),
                workers == null ? null : new BigDecimal(workers),
                hours == null ? null : new BigDecimal(hours));
    }

    @Test
    void isWhatIsLeftForOwnersLendersAndStaff() {
        assertThat(of(null, null).total()).isEqualByComparingTo("595000");
    }

    @Test
    void isPerWorkerAndPerHour() {
        AddedValue value = of("10", "17000");

        assertThat(value.perWorker()).isEqualByComparingTo("59500");
        assertThat(value.perHour()).isEqualByComparingTo("35");
        assertThat(value.index(new BigDecimal("119000"))).isEqualByComparingTo("0.5");
    }

    @Test
    void saysNothingPerWorkerWithoutWorkers() {
        assertThat(of("0", null).perWorker()).isNull();
        assertThat(of(null, "0").perHour()).isNull();
        assertThat(of(null, null).index(BigDecimal.ONE)).isNull();
    }
}
