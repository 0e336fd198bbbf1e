package nl.kapitaalbrug.financing.catalogue.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The check that percentages share. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    static void require(@Nullable BigDecimal percent) {
        if (percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
            throw new IllegalArgumentException(
                    "A percentage of (%s) is outside 0..100".formatted(percent));
        }
    }
}
