package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time as it is stored, and the day as applicants know it. */
final class Moments {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Moments() {}

    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }
}
