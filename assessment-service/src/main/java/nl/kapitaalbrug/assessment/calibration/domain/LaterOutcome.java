package nl.kapitaalbrug.assessment.calibration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;

/**
 * What became of a firm after the day of its assessment. Days are those of the Dutch calendar.
 *
 * @param kind what
 * @param observedOn of a default the day on which it began, or was first heard of; otherwise the
 *     last day on which it was seen to be so
 */
public record LaterOutcome(LaterOutcomeKind kind, LocalDate observedOn) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The time over which defaults count (Regulation (EU) 575/2013, Article 4(1)(78)). */
    private static final int MONTHS = 12;

    /** Why an outcome cannot be. */
    public enum Fault {
        /** It is still to come. */
        OBSERVED_IN_FUTURE,
        /** It lies before the assessment, which then knew of it. */
        OBSERVED_BEFORE_ASSESSMENT,
        /** Nobody can tell yet that there was no default in twelve months. */
        PERFORMING_TOO_SOON
    }

    /** The Dutch day of a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The same day a year after an assessment: the last one on which a default counts. */
    public static LocalDate endOfYear(LocalDate assessedOn) {
        return assessedOn.plusMonths(MONTHS);
    }

    /** All that is wrong with a day, whatever happened on it; empty when it is possible. */
    public static Set<Fault> faults(LocalDate observedOn, LocalDate assessedOn, LocalDate today) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (observedOn.isAfter(today)) {
            faults.add(Fault.OBSERVED_IN_FUTURE);
        }
        if (observedOn.isBefore(assessedOn)) {
            faults.add(Fault.OBSERVED_BEFORE_ASSESSMENT);
        }
        return faults;
    }

    /**
     * All that is wrong with it; empty when it is possible.
     *
     * @param assessedOn the day of the assessment
     * @param today the day on which it is told
     */
    public Set<Fault> faults(LocalDate assessedOn, LocalDate today) {
        Set<Fault> faults = faults(observedOn, assessedOn, today);
        if (kind == LaterOutcomeKind.PERFORMING && observedOn.isBefore(endOfYear(assessedOn))) {
            faults.add(Fault.PERFORMING_TOO_SOON);
        }
        return faults;
    }

    /**
     * Whether it is a default within twelve months of the assessment, the same day a year later
     * included; a later one does not count against the class.
     */
    public boolean isDefaultWithinYearOf(LocalDate assessedOn) {
        return kind.isDefault() && !observedOn.isAfter(endOfYear(assessedOn));
    }
}
