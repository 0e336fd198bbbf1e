package nl.kapitaalbrug.financing.catalogue.domain;

import org.jspecify.annotations.Nullable;

/**
 * A shortest and a longest time in whole months.
 *
 * @param min {@code null} when there is none or it is not published
 * @param max {@code null} when there is none or it is not published
 */
public record MonthRange(@Nullable Integer min, @Nullable Integer max) {

    /** Nothing is published. */
    public static final MonthRange UNKNOWN = new MonthRange(null, null);

    public MonthRange {
        requireLimit(min);
        requireLimit(max);
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException(
                    "The minimum (%d) exceeds the maximum (%d)".formatted(min, max));
        }
    }

    private static void requireLimit(@Nullable Integer months) {
        if (months != null && (months < 1 || months > 480)) {
            throw new IllegalArgumentException(
                    "A tenor of (%d) months is outside 1..480".formatted(months));
        }
    }
}
