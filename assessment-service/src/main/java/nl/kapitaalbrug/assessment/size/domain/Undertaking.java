package nl.kapitaalbrug.assessment.size.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one firm, or of several together; each may be missing.
 *
 * @param headcount staff in annual work units, zero or more
 * @param turnover turnover of the year in euros, zero or more
 * @param balance balance sheet total in euros, zero or more
 */
public record Undertaking(
        @Nullable BigDecimal headcount,
        @Nullable BigDecimal turnover,
        @Nullable BigDecimal balance) {

    /** The sum of both; a figure that one of them misses is missing. */
    public Undertaking plus(Undertaking other) {
        return new Undertaking(
                sum(headcount, other.headcount),
                sum(turnover, other.turnover),
                sum(balance, other.balance));
    }

    /** A share of each figure. */
    public Undertaking times(BigDecimal share) {
        return new Undertaking(part(headcount, share), part(turnover, share), part(balance, share));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static @Nullable BigDecimal part(@Nullable BigDecimal figure, BigDecimal share) {
        return figure == null ? null : figure.multiply(share);
    }
}
