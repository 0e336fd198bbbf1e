package nl.kapitaalbrug.assessment.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.reference.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Within which time people decide (own model): working days in the Netherlands. */
public final class ReviewTerms {

    /** Working days for an assessment that the rules send to people. */
    public static final int REVIEW = 5;

    /** Working days for an answer to an applicant who does not agree. */
    public static final int CONTEST = 10;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private ReviewTerms() {}

    /** The Dutch day of a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The last day for something that began at a moment. */
    static LocalDate due(Instant begun, int workingDays) {
        return WorkingDays.after(day(begun), workingDays);
    }

    /** The day up to which a review is due soon, seen from a day. */
    public static LocalDate soon(LocalDate today) {
        return WorkingDays.after(today, 1);
    }

    /** Of what to remind on a day; {@code null} when there is time left. */
    public static @Nullable Reminder reminder(LocalDate dueOn, LocalDate today) {
        if (today.isAfter(dueOn)) {
            return Reminder.LATE;
        }
        return dueOn.isAfter(soon(today)) ? null : Reminder.SOON;
    }
}
