package nl.kapitaalbrug.portal.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day or a month as people type it: {@code 2026-11-23}, {@code 23-11-2026}, {@code
 * 23/11/2026}, {@code 23 november 2026}, {@code november 2026}, {@code 11-2026}, {@code 2026-11}.
 * The day comes before the month, as in the Netherlands; a year has four digits.
 */
public final class DateInput {

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2}|\\p{L}{3,9})\\.?[-/. ](\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern MONTH =
            Pattern.compile("(\\d{1,2}|\\p{L}{3,9})\\.?[-/. ](\\d{4})");

    /** First letters of the months, Dutch and English; enough to tell them apart. */
    private static final List<String> MONTHS =
            List.of(
                    "jan",
                    "feb",
                    "maa|mrt|mar",
                    "apr",
                    "mei|may",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "okt|oct",
                    "nov",
                    "dec");

    private DateInput() {}

    /** The day. */
    public static Typed<LocalDate> readDay(String typed) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            return new Typed.Nothing<>();
        }
        try {
            Matcher iso = ISO_DAY.matcher(text);
            if (iso.matches()) {
                return new Typed.Value<>(day(iso.group(1), iso.group(2), iso.group(3)));
            }
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return new Typed.Value<>(day(day.group(3), day.group(2), day.group(1)));
            }
        } catch (DateTimeException e) {
            return new Typed.Unclear<>("DATE_UNCLEAR");
        }
        return new Typed.Unclear<>("DATE_UNCLEAR");
    }

    /** The month. */
    public static Typed<YearMonth> readMonth(String typed) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            return new Typed.Nothing<>();
        }
        try {
            Matcher iso = ISO_MONTH.matcher(text);
            if (iso.matches()) {
                return new Typed.Value<>(
                        YearMonth.of(Integer.parseInt(iso.group(1)), month(iso.group(2))));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                return new Typed.Value<>(
                        YearMonth.of(Integer.parseInt(month.group(2)), month(month.group(1))));
            }
        } catch (DateTimeException e) {
            return new Typed.Unclear<>("MONTH_UNCLEAR");
        }
        return new Typed.Unclear<>("MONTH_UNCLEAR");
    }

    private static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String start : MONTHS.get(i).split("\\|")) {
                if (text.startsWith(start)) {
                    return i + 1;
                }
            }
        }
        throw new DateTimeException("No month starts like (%s)".formatted(text));
    }
}
