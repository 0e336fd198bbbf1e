package nl.kapitaalbrug.applicant.company.application;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What the trade register says of a firm. Parts that it does not say, or says in a way that we
 * cannot be sure of, are {@code null} and are asked of the applicant.
 *
 * @param kvkNumber its number
 * @param name its name
 * @param legalForm its legal form
 * @param startDate its first day of business; {@code null} unless year, month and day are known
 * @param employees people who work there; the register counts heads, not full-time jobs
 * @param activities its activities
 * @param sector section of its main activity
 * @param town town of its main office
 * @param municipality municipality of that town, where the town has the name of a municipality of
 *     the province
 */
public record CompanyProfile(
        KvkNumber kvkNumber,
        @Nullable String name,
        @Nullable LegalForm legalForm,
        @Nullable LocalDate startDate,
        @Nullable Integer employees,
        List<Activity> activities,
        @Nullable SbiSection sector,
        @Nullable String town,
        @Nullable MunicipalityCode municipality) {

    /**
     * One activity in the Standard Industrial Classification.
     *
     * @param code its code
     * @param description what it is, in the words of the register
     * @param main whether it is the firm's main activity
     */
    public record Activity(String code, @Nullable String description, boolean main) {}

    public CompanyProfile {
        activities = List.copyOf(activities);
    }

    /** Hidden: what firm it is does not belong in a log. */
    @Override
    public String toString() {
        return "CompanyProfile[hidden]";
    }
}
