package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of facts that rules may use, each with its type, unit and the asked facts that it
 * follows from.
 */
public enum RuleFact {
    /** Municipality of the investment. */
    PLACE("place", Area.class, Fact.PLACE),
    /** Section of the main activity. */
    SECTOR("sector", SbiSection.class, Fact.SECTOR),
    /** Legal form in the trade register. */
    LEGAL_FORM("legalForm", LegalForm.class, Fact.LEGAL_FORM),
    /** Whole years since the first day of business. */
    COMPANY_AGE("companyAgeYears", RuleFactType.YEARS, Fact.START_DATE),
    /** People who work in the firm, in annual work units. */
    EMPLOYEES("employees", RuleFactType.COUNT, Fact.EMPLOYEES),
    /** Net turnover of the last year. */
    ANNUAL_TURNOVER("annualTurnover", RuleFactType.EUROS, Fact.ANNUAL_TURNOVER),
    /** Total assets. */
    BALANCE_TOTAL("balanceTotal", RuleFactType.EUROS, Fact.TOTAL_ASSETS),
    /** European size class (methods B.4). */
    SIZE_CLASS(
            "sizeClass", SizeClass.class, Fact.EMPLOYEES, Fact.ANNUAL_TURNOVER, Fact.TOTAL_ASSETS),
    /** Cost of the whole plan, without VAT that can be reclaimed. */
    PROJECT_COST("projectCost", RuleFactType.EUROS, Fact.SPEND),
    /** Project cost less own contribution. */
    EXTERNAL_NEED("externalNeed", RuleFactType.EUROS, Fact.SPEND, Fact.OWN_CONTRIBUTION),
    /** Own contribution in percent of the project cost, compared unrounded. */
    OWN_SHARE("ownSharePct", RuleFactType.PERCENT, Fact.OWN_CONTRIBUTION, Fact.SPEND),
    /** What the money is spent on. */
    SPEND("spend", SpendKind.class, true, Fact.SPEND),
    /** What the money is meant to bring about. */
    AIMS("aims", Aim.class, true, Fact.AIMS),
    /** The time to repay that the firm wishes. */
    TENOR("tenorMonths", RuleFactType.MONTHS, Fact.TENOR),
    /** Months that must pass before the firm can start to repay. */
    GRACE_NEEDED("graceNeededMonths", RuleFactType.MONTHS, Fact.GRACE_NEEDED),
    /** Whether the first order or signature is on or before the day of matching. */
    COMMITTED_ALREADY("committedAlready", RuleFactType.YES_NO, Fact.FIRST_COMMITMENT_DATE),
    /** Whole months since the first order or signature; 0 while it lies ahead. */
    MONTHS_SINCE_COMMITMENT(
            "monthsSinceCommitment", RuleFactType.MONTHS, Fact.FIRST_COMMITMENT_DATE),
    /** What the firm has to do with the technology in its plan. */
    TECHNOLOGY_ROLE("technologyRole", TechnologyRole.class, Fact.TECHNOLOGY_ROLE),
    /** Technology readiness level of a firm that develops, from supported to claimed. */
    TRL("trl", RuleFactType.LEVELS, Fact.TECHNOLOGY_LEVEL),
    /** Whether the external need exceeds what a bank lends on free collateral. */
    COLLATERAL_SHORTAGE(
            "collateralShortage",
            RuleFactType.YES_NO,
            Fact.LENDING_VALUE,
            Fact.EXISTING_PLEDGES,
            Fact.SPEND,
            Fact.OWN_CONTRIBUTION),
    /** Whether the majority owner will stand surety. */
    SURETY_WILLING("suretyWilling", RuleFactType.YES_NO, Fact.SURETY_WILLING),
    /** Whether the owners will give up shares. */
    SHARES_WILLING("sharesWilling", RuleFactType.YES_NO, Fact.SHARES_WILLING),
    /** Whether public insurance pays for care that the firm provides. */
    PUBLICLY_INSURED_CARE("publiclyInsuredCare", RuleFactType.YES_NO, Fact.PUBLICLY_INSURED_CARE),
    /** Whether most turnover comes from primary agriculture. */
    MAINLY_PRIMARY_AGRICULTURE(
            "mainlyPrimaryAgriculture", RuleFactType.YES_NO, Fact.MAINLY_PRIMARY_AGRICULTURE),
    /** Whether the firm sells to businesses on credit terms. */
    INVOICES_BUSINESSES("invoicesBusinesses", RuleFactType.YES_NO, Fact.INVOICES_BUSINESSES),
    /** Calendar years since the first commercial sale; 0 while there was none. */
    YEARS_SINCE_FIRST_SALE(
            "yearsSinceFirstSale",
            RuleFactType.YEARS,
            Fact.SELLS_COMMERCIALLY,
            Fact.FIRST_SALE_YEAR),
    /** Hours a year that a self-employed owner spends on research and development. */
    RESEARCH_HOURS("researchHours", RuleFactType.COUNT, Fact.RESEARCH_HOURS),
    /** Whether there is a recent WBSO declaration. */
    WBSO_DECLARATION("wbsoDeclaration", RuleFactType.YES_NO, Fact.WBSO_DECLARATION),
    /** Whether what is bought stands on the Energy List. */
    ENERGY_LIST_ASSET("energyListAsset", RuleFactType.YES_NO, Fact.ENERGY_LIST_ASSET),
    /** Whether what is bought stands on the Environment List. */
    ENVIRONMENT_LIST_ASSET(
            "environmentListAsset", RuleFactType.YES_NO, Fact.ENVIRONMENT_LIST_ASSET),
    /** Whether professional investors have put equity into the firm. */
    PROFESSIONAL_ROUND("professionalRound", RuleFactType.YES_NO, Fact.PROFESSIONAL_ROUND),
    /** Whether a follow-on investor gave a letter of intent. */
    FOLLOW_ON_LETTER("followOnLetter", RuleFactType.YES_NO, Fact.FOLLOW_ON_LETTER),
    /** Whether the rest of the funding is shown by contract or term sheet. */
    OTHER_FUNDING_PROVEN("otherFundingProven", RuleFactType.YES_NO, Fact.OTHER_FUNDING_PROVEN),
    /** Whether an independent firm develops along. */
    PARTNER_FIRM("partnerFirm", RuleFactType.YES_NO, Fact.PARTNER_FIRM),
    /** Whether a guarantee is attached: a fact of the route, always known, never asked. */
    GUARANTEED("guaranteed", RuleFactType.YES_NO);

    private final String key;
    private final RuleFactType type;
    private final @Nullable Class<? extends Enum<?>> universe;
    private final List<Fact> asks;

    RuleFact(String key, RuleFactType type, Fact... asks) {
        this.key = key;
        this.type = type;
        this.universe = null;
        this.asks = List.of(asks);
    }

    RuleFact(String key, Class<? extends Enum<?>> universe, Fact... asks) {
        this.key = key;
        this.type = universe == Area.class ? RuleFactType.PLACE : RuleFactType.CHOICE;
        this.universe = universe;
        this.asks = List.of(asks);
    }

    RuleFact(String key, Class<? extends Enum<?>> universe, boolean several, Fact... asks) {
        this.key = key;
        this.type = several ? RuleFactType.CHOICES : RuleFactType.CHOICE;
        this.universe = universe;
        this.asks = List.of(asks);
    }

    /** The name of the fact in rules. */
    public String key() {
        return key;
    }

    /** Its type, with the unit. */
    public RuleFactType type() {
        return type;
    }

    /** The choices that a list may hold, in order; empty for a fact that is not a choice. */
    public List<Enum<?>> choices() {
        return universe == null ? List.of() : List.of(universe.getEnumConstants());
    }

    /** The facts to ask an applicant for, so that this one becomes known; the main one first. */
    public List<Fact> asks() {
        return asks;
    }

    /** The fact with that name; empty when there is none. */
    public static Optional<RuleFact> ofKey(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findAny();
    }

    void require(Operator operator, RuleValue value) {
        if (!type.takes(operator)) {
            throw new IllegalArgumentException(
                    "The fact (%s) of type (%s) is not compared with (%s)"
                            .formatted(key, type, operator));
        }
        if (!type.value().isInstance(value)) {
            throw new IllegalArgumentException(
                    "The fact (%s) of type (%s) is not compared with (%s)"
                            .formatted(key, type, value));
        }
        if (value instanceof RuleValue.Choices list && !choices().containsAll(list.choices())) {
            throw new IllegalArgumentException(
                    "The fact (%s) has the choices (%s), unlike (%s)"
                            .formatted(key, choices(), list.choices()));
        }
        if (type == RuleFactType.LEVELS
                && value instanceof RuleValue.Whole level
                && level.value() > 9) {
            throw new IllegalArgumentException(
                    "A readiness level is at most 9, unlike (%d)".formatted(level.value()));
        }
    }
}
