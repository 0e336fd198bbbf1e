package nl.kapitaalbrug.applicant.request.domain;

import java.time.LocalDate;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of the firm; every part may be missing.
 *
 * @param kvkNumber number in the trade register
 * @param name name of the firm
 * @param legalForm legal form
 * @param sector section of the main activity
 * @param startDate first day of business
 * @param employees workers in annual work units
 * @param sources where each part comes from
 */
public record CompanySection(
        @Nullable KvkNumber kvkNumber,
        @Nullable CompanyName name,
        @Nullable LegalForm legalForm,
        @Nullable SbiSection sector,
        @Nullable LocalDate startDate,
        @Nullable Integer employees,
        Sources sources) {

    /** Nothing is known yet. */
    public static final CompanySection EMPTY =
            new CompanySection(null, null, null, null, null, null, Sources.NONE);

    /**
     * Where each part comes from; {@code null} for a part that is missing.
     *
     * @param name source of the name
     * @param legalForm source of the legal form
     * @param sector source of the sector
     * @param startDate source of the start date
     * @param employees source of the number of workers
     */
    public record Sources(
            @Nullable FactSource name,
            @Nullable FactSource legalForm,
            @Nullable FactSource sector,
            @Nullable FactSource startDate,
            @Nullable FactSource employees) {

        /** Of nothing. */
        public static final Sources NONE = new Sources(null, null, null, null, null);
    }

    /**
     * The same with the source of each part: the register where it says exactly the same of this
     * firm, else the applicant.
     *
     * @param registered what the register said; {@code null} when it was not asked or did not know
     */
    public CompanySection sourcedFrom(@Nullable CompanySection registered) {
        CompanySection known =
                registered == null || !registered.isOf(kvkNumber) ? EMPTY : registered;
        return new CompanySection(
                kvkNumber,
                name,
                legalForm,
                sector,
                startDate,
                employees,
                new Sources(
                        source(name, known.name),
                        source(legalForm, known.legalForm),
                        source(sector, known.sector),
                        source(startDate, known.startDate),
                        source(employees, known.employees)));
    }

    /** The same without what names the firm. */
    CompanySection withoutNames() {
        return new CompanySection(
                null,
                null,
                legalForm,
                sector,
                startDate,
                employees,
                new Sources(
                        null,
                        sources.legalForm(),
                        sources.sector(),
                        sources.startDate(),
                        sources.employees()));
    }

    private boolean isOf(@Nullable KvkNumber number) {
        return kvkNumber != null && kvkNumber.equals(number);
    }

    private static @Nullable FactSource source(@Nullable Object said, @Nullable Object registered) {
        if (said == null) {
            return null;
        }
        return said.equals(registered) ? FactSource.REGISTER : FactSource.APPLICANT;
    }
}
