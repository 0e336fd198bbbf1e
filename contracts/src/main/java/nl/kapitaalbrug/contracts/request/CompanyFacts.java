package nl.kapitaalbrug.contracts.request;

import java.time.LocalDate;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of the firm, without saying which firm it is.
 *
 * @param legalForm legal form in the trade register
 * @param sector section of SBI 2008 of the main activity
 * @param startDate first day of business; {@code null} when unknown
 * @param employees people who work in the firm in annual work units, owners that work in it
 *     included, 0 to 100,000; {@code null} when unknown
 * @param key tells the firm apart from others, to count distinct firms; {@code null} in messages of
 *     earlier versions
 */
public record CompanyFacts(
        LegalForm legalForm,
        SbiSection sector,
        @Nullable LocalDate startDate,
        @Nullable Integer employees,
        @Nullable CompanyKey key) {

    /** The largest number of workers that is accepted. */
    public static final int MAX_EMPLOYEES = 100_000;

    public CompanyFacts {
        Checks.range(employees, 0, MAX_EMPLOYEES, "EMPLOYEES_OUT_OF_RANGE");
    }
}
