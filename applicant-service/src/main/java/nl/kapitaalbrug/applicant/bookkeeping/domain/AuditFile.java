package nl.kapitaalbrug.applicant.bookkeeping.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is taken from an XML audit file: never customers, suppliers, bank lines or bookings.
 *
 * @param firstDay first day of the fiscal year
 * @param lastDay last day of the fiscal year
 * @param software which made the file; may be empty
 * @param kvkNumber number of the firm in the trade register; {@code null} when the file has none;
 *     compared and then dropped
 * @param balances closing balance of each account
 */
public record AuditFile(
        LocalDate firstDay,
        LocalDate lastDay,
        String software,
        @Nullable String kvkNumber,
        List<ClosingBalance> balances) {

    public AuditFile {
        balances = List.copyOf(balances);
    }

    /** The year in which the fiscal year ends. */
    public int fiscalYear() {
        return lastDay.getYear();
    }
}
