package nl.kapitaalbrug.financing.matching.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.kapitaalbrug.financing.catalogue.domain.Availability;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instrument can be applied for on a day.
 *
 * @param state open, cannot tell, or out of the matching
 * @param opens first day of the window; {@code null} when none is announced
 * @param closes last day; {@code null} when none is announced
 * @param asOf the latest day for which the sources speak; {@code null} when their age is unknown
 * @param ageMonths whole months between that day and the day of matching; {@code null} likewise
 */
public record Openness(
        State state,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable LocalDate asOf,
        @Nullable Integer ageMonths) {

    /** What is known of being open. */
    public enum State {
        OPEN,
        /** A window that is announced and has not begun. */
        OPENS_LATER,
        /** It opens now and then, and no window is announced. */
        NO_WINDOW_ANNOUNCED,
        /** The sources disagree or say too little. */
        TO_BE_VERIFIED,
        /** The sources are older than the freshness limit, or of unknown age. */
        EVIDENCE_TOO_OLD,
        /** Reached through others: information only. */
        INDIRECT,
        /** Closed or ended: out of the matching. */
        CLOSED;

        /** Whether it is certain that it is open. */
        public boolean isOpen() {
            return this == OPEN;
        }

        /** Whether it takes part in matching. */
        public boolean isMatched() {
            return this != INDIRECT && this != CLOSED;
        }
    }

    /** Whether an instrument is open on a day. */
    static Openness of(Instrument instrument, LocalDate day, int freshnessMonths) {
        Availability availability = instrument.availability();
        LocalDate asOf = instrument.evidence().asOf();
        Integer age = asOf == null ? null : (int) Math.max(0, ChronoUnit.MONTHS.between(asOf, day));
        return new Openness(
                state(availability, instrument.evidence().isStale(day, freshnessMonths), day),
                availability.opens(),
                availability.closes(),
                asOf,
                age);
    }

    private static State state(Availability availability, boolean stale, LocalDate day) {
        boolean ended = availability.endedBefore(day);
        if (availability.status() == Availability.Status.CLOSED
                || ended && availability.until() == Availability.Until.SCHEME) {
            return State.CLOSED;
        }
        LocalDate opens = availability.opens();
        return switch (availability.status()) {
            case CLOSED -> State.CLOSED;
            case INDIRECT -> State.INDIRECT;
            case VERIFY_OPEN -> State.TO_BE_VERIFIED;
            case OPEN, RECURRING_WINDOW -> {
                boolean announced = opens != null || availability.closes() != null;
                boolean recurring = availability.status() == Availability.Status.RECURRING_WINDOW;
                if (ended || recurring && !announced) {
                    yield State.NO_WINDOW_ANNOUNCED;
                }
                if (opens != null && opens.isAfter(day)) {
                    yield State.OPENS_LATER;
                }
                yield stale ? State.EVIDENCE_TOO_OLD : State.OPEN;
            }
        };
    }
}
