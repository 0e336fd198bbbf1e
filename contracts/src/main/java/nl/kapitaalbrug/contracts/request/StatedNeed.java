package nl.kapitaalbrug.contracts.request;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a need that is not submitted. Every part may be missing: a draft grows.
 *
 * @param company tells the firm apart from others; {@code null} when no firm is named yet
 * @param place where the money will be invested; {@code null} when unknown
 * @param sector section of SBI 2008 of the main activity; {@code null} when unknown
 * @param employees workers in annual work units, 0 to 100,000; {@code null} when unknown
 * @param spend whole euros by kind of spending, each above zero; empty when unknown
 * @param aims at most three different aims, the main one first; empty when unknown
 * @param ownContribution whole euros that the owners put in; {@code null} when unknown
 */
public record StatedNeed(
        @Nullable CompanyKey company,
        @Nullable MunicipalityCode place,
        @Nullable SbiSection sector,
        @Nullable Integer employees,
        Map<SpendKind, EuroAmount> spend,
        List<Aim> aims,
        @Nullable EuroAmount ownContribution) {

    public StatedNeed {
        Checks.range(employees, 0, CompanyFacts.MAX_EMPLOYEES, "EMPLOYEES_OUT_OF_RANGE");
        spend.values().forEach(Checks::wholeEuros);
        Checks.require(
                spend.values().stream().allMatch(EuroAmount::isPositive),
                "SPEND_NOT_POSITIVE",
                "Each kind of spending is above zero");
        Checks.require(aims.size() <= 3, "AIMS_OUT_OF_RANGE", "A need has at most three aims");
        if (ownContribution != null) {
            Checks.wholeEuros(ownContribution);
        }
        EnumMap<SpendKind, EuroAmount> copy = new EnumMap<>(SpendKind.class);
        copy.putAll(spend);
        spend = Collections.unmodifiableMap(copy);
        aims = List.copyOf(aims);
    }

    /**
     * What others would have to finance: the spending less the own contribution, which counts as
     * zero while it is unknown; empty while no spending is known or when nothing is left.
     */
    public Optional<EuroAmount> externalNeed() {
        EuroAmount cost = spend.values().stream().reduce(EuroAmount.ZERO, EuroAmount::plus);
        EuroAmount own = ownContribution == null ? EuroAmount.ZERO : ownContribution;
        return cost.compareTo(own) > 0 ? Optional.of(cost.minus(own)) : Optional.empty();
    }
}
