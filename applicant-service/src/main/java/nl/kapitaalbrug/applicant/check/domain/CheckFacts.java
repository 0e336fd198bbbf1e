package nl.kapitaalbrug.applicant.check.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a quick check: codes, numbers, yes and no. There is no place for a name, a number
 * of a firm or any text.
 *
 * @param place where the money will be invested
 * @param sector section of SBI 2008 of the main activity
 * @param legalForm legal form
 * @param employees workers in annual work units; {@code null} when not said
 * @param yearsInBusiness whole years since the start; {@code null} when not said
 * @param spend whole euros by kind of spending
 * @param aim what it is for
 * @param ownContribution whole euros that the owners put in; {@code null} when not said
 * @param tenor wished months to repay; {@code null} when not said
 * @param ordered whether something was ordered, as the financing service names it
 * @param technology what the firm has to do with the technology
 * @param more answers to single facts, by the key of the fact: a boolean or whole euros
 */
public record CheckFacts(
        MunicipalityCode place,
        SbiSection sector,
        LegalForm legalForm,
        @Nullable Integer employees,
        @Nullable Integer yearsInBusiness,
        Map<SpendKind, EuroAmount> spend,
        Aim aim,
        @Nullable EuroAmount ownContribution,
        @Nullable Tenor tenor,
        @Nullable String ordered,
        TechnologyRole technology,
        Map<String, Object> more) {

    public CheckFacts {
        spend = Map.copyOf(spend);
        more = Map.copyOf(new TreeMap<>(more));
    }

    /** What the province counts of it. */
    public StatedNeed need() {
        return new StatedNeed(null, place, sector, employees, spend, List.of(aim), ownContribution);
    }
}
