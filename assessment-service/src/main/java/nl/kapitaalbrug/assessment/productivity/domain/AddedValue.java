package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Added value of a year at firm level, gross: EBIT, depreciation and personnel cost together
 * (method E).
 *
 * @param total euros; may be negative
 * @param workers annual work units; {@code null} when unknown
 * @param hours hours worked; {@code null} when unknown
 */
public record AddedValue(
        BigDecimal total, @Nullable BigDecimal workers, @Nullable BigDecimal hours) {

    /** Of the parts, in euros. */
    public static AddedValue of(
            BigDecimal ebit,
            BigDecimal depreciation,
            BigDecimal personnel,
            @Nullable BigDecimal workers,
            @Nullable BigDecimal hours) {
        return new AddedValue(ebit.add(depreciation).add(personnel), workers, hours);
    }

    /** Euros for each worker; {@code null} without workers. */
    public @Nullable BigDecimal perWorker() {
        return dividedBy(workers);
    }

    /** Euros for each hour; {@code null} without hours. */
    public @Nullable BigDecimal perHour() {
        return dividedBy(hours);
    }

    /** What it is for each worker, compared with another; {@code null} without workers. */
    public @Nullable BigDecimal index(BigDecimal benchmark) {
        BigDecimal each = perWorker();
        return each == null ? null : each.divide(benchmark, MathContext.DECIMAL64);
    }

    private @Nullable BigDecimal dividedBy(@Nullable BigDecimal labour) {
        return labour == null || labour.signum() == 0
                ? null
                : total.divide(labour, MathContext.DECIMAL64);
    }
}
