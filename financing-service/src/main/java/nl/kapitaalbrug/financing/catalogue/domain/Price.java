package nl.kapitaalbrug.financing.catalogue.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument costs. What is {@code null} is not published.
 *
 * @param interestMinPct lowest interest, percent a year
 * @param interestMaxPct highest interest, percent a year
 * @param upfrontMinPct lowest one-off fee, percent of the amount
 * @param upfrontMaxPct highest one-off fee, percent of the amount
 * @param annualPct yearly fee, percent of the amount
 * @param note what the figures do not say
 */
public record Price(
        @Nullable BigDecimal interestMinPct,
        @Nullable BigDecimal interestMaxPct,
        @Nullable BigDecimal upfrontMinPct,
        @Nullable BigDecimal upfrontMaxPct,
        @Nullable BigDecimal annualPct,
        @Nullable LocalisedText note) {

    /** Nothing is published. */
    public static final Price UNKNOWN = new Price(null, null, null, null, null, null);

    public Price {
        Percent.require(interestMinPct);
        Percent.require(interestMaxPct);
        Percent.require(upfrontMinPct);
        Percent.require(upfrontMaxPct);
        Percent.require(annualPct);
        requireOrder(interestMinPct, interestMaxPct);
        requireOrder(upfrontMinPct, upfrontMaxPct);
    }

    private static void requireOrder(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException(
                    "The minimum (%s) exceeds the maximum (%s)".formatted(min, max));
        }
    }
}
