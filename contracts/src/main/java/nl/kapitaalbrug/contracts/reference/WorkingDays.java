package nl.kapitaalbrug.contracts.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which people work in the Netherlands: not at weekends and not on public holidays. Good
 * Friday and Liberation Day count as working days, as they do in the General Extension of Terms Act
 * for most firms.
 */
public final class WorkingDays {

    private static final Set<MonthDay> FIXED =
            Set.of(
                    MonthDay.of(Month.JANUARY, 1),
                    MonthDay.of(Month.DECEMBER, 25),
                    MonthDay.of(Month.DECEMBER, 26));

    /** Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
    private static final Set<Long> AFTER_EASTER = Set.of(1L, 39L, 50L);

    private WorkingDays() {}

    /** The working day that many working days after a day. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate end = day;
        for (int left = workingDays; left > 0; ) {
            end = end.plusDays(1);
            if (isWorkingDay(end)) {
                left--;
            }
        }
        return end;
    }

    private static boolean isWorkingDay(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return !weekend
                && !FIXED.contains(MonthDay.from(day))
                && !AFTER_EASTER.contains(afterEaster)
                && !day.equals(kingsDay(day.getYear()));
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday in the Gregorian calendar, by the method of Butcher (1876). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int leap = century / 4;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leap - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int month = (epact + weekday - 7 * late + 114) / 31;
        int day = (epact + weekday - 7 * late + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
