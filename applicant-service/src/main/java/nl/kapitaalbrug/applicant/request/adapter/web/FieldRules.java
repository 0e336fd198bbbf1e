package nl.kapitaalbrug.applicant.request.adapter.web;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.support.problem.Violations.Part;
import org.jspecify.annotations.Nullable;

/** Field rules that several sections share. A missing value passes: a draft may be incomplete. */
final class FieldRules {

    private static final LocalDate FIRST_DAY = LocalDate.of(1500, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private FieldRules() {}

    /** Not below zero. */
    static void notNegative(Part part, @Nullable EuroAmount amount) {
        part.require(amount == null || !amount.isNegative(), "AMOUNT_NEGATIVE");
    }

    /** Not below zero, and without cents: what is asked for or offered. */
    static void wholeEuros(Part part, @Nullable EuroAmount amount) {
        notNegative(part, amount);
        part.require(amount == null || amount.isWholeEuros(), "AMOUNT_NOT_WHOLE_EUROS");
    }

    /** A month that can be meant. */
    static void month(Part part, YearMonth month) {
        date(part, month.atDay(1));
    }

    /** A day that can be meant. */
    static void date(Part part, @Nullable LocalDate date) {
        part.require(
                date == null || !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY),
                "DATE_OUT_OF_RANGE",
                FIRST_DAY.toString(),
                LAST_DAY.toString());
    }
}
