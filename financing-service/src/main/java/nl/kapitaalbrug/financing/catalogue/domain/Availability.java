package nl.kapitaalbrug.financing.catalogue.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instrument can be applied for.
 *
 * @param status what the source says
 * @param opens first day; {@code null} when long open or not announced
 * @param closes last day; {@code null} when none is announced
 * @param until what ends on that last day; {@code null} without a last day
 */
public record Availability(
        Status status,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable Until until) {

    public Availability {
        if (opens != null && closes != null && opens.isAfter(closes)) {
            throw new IllegalArgumentException(
                    "It opens on (%s), after it closes on (%s)".formatted(opens, closes));
        }
        if ((closes == null) != (until == null)) {
            throw new IllegalArgumentException("A last day says what ends, and only then");
        }
    }

    /** Whether its last day lies before that day. */
    public boolean endedBefore(LocalDate day) {
        return closes != null && closes.isBefore(day);
    }

    /** What the source says of an instrument. */
    public enum Status {
        OPEN,
        /** Opens now and then; without an announced window it cannot be told whether it is open. */
        RECURRING_WINDOW,
        /** Conflicting or old evidence. */
        VERIFY_OPEN,
        /** Reached through others; information only. */
        INDIRECT,
        CLOSED
    }

    /** What ends on the last day. */
    public enum Until {
        /** The scheme. */
        SCHEME,
        /** This window; another may follow. */
        WINDOW
    }
}
