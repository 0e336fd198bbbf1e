package nl.kapitaalbrug.financing.catalogue.domain;

import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * A smallest and a largest amount in whole euros.
 *
 * @param min {@code null} when there is none or it is not published
 * @param max {@code null} when there is none or it is not published
 */
public record AmountRange(@Nullable EuroAmount min, @Nullable EuroAmount max) {

    /** Nothing is published. */
    public static final AmountRange UNKNOWN = new AmountRange(null, null);

    public AmountRange {
        requireLimit(min);
        requireLimit(max);
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException(
                    "The minimum (%s) exceeds the maximum (%s)".formatted(min, max));
        }
    }

    private static void requireLimit(@Nullable EuroAmount amount) {
        if (amount != null && (!amount.isPositive() || !amount.isWholeEuros())) {
            throw new IllegalArgumentException(
                    "A limit is in whole euros above 0, unlike (%s)".formatted(amount));
        }
    }
}
