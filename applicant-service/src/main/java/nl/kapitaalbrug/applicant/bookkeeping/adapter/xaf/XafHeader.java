package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import nl.kapitaalbrug.applicant.bookkeeping.domain.OneLine;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;
import org.jspecify.annotations.Nullable;

/** What the header says of the year, the currency and the software. */
final class XafHeader {

    private static final int MAX_SOFTWARE = 100;
    private static final int MAX_MONTHS = 24;
    private static final int DATE_LENGTH = 10;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private String fiscalYear = "";
    private String currency = "";
    private String software = "";
    private String version = "";

    /** Reads the element that was entered, and tells what is wrong with it. */
    void read(XafCursor cursor, Consumer<RejectionReason> wrong) throws XMLStreamException {
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "fiscalYear" -> fiscalYear = cursor.text();
                case "startDate" -> firstDay = date(cursor.text());
                case "endDate" -> lastDay = date(cursor.text());
                case "curCode" -> currency = cursor.text();
                case "softwareDesc" -> software = cursor.text();
                case "softwareVersion" -> version = cursor.text();
                default -> cursor.skip();
            }
        }
        if (fiscalYear.isEmpty() || currency.isEmpty() || !isYear()) {
            wrong.accept(RejectionReason.HEADER_INCOMPLETE);
        }
        if (!currency.isEmpty() && !currency.equals("EUR")) {
            wrong.accept(RejectionReason.CURRENCY_NOT_EURO);
        }
    }

    /** First day of the fiscal year; {@code null} when it is not told. */
    @Nullable LocalDate firstDay() {
        return firstDay;
    }

    /** Last day of the fiscal year; {@code null} when it is not told. */
    @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** Name and version of the software; empty when they are not plain text. */
    String software() {
        String both = (software + " " + version).strip();
        return both.length() <= MAX_SOFTWARE && OneLine.isPlain(both) ? both : "";
    }

    private boolean isYear() {
        return firstDay != null
                && lastDay != null
                && lastDay.isAfter(firstDay)
                && ChronoUnit.MONTHS.between(firstDay, lastDay) <= MAX_MONTHS;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(
                    text.length() > DATE_LENGTH ? text.substring(0, DATE_LENGTH) : text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
