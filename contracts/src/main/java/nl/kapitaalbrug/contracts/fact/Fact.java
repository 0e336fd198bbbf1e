package nl.kapitaalbrug.contracts.fact;

import static nl.kapitaalbrug.contracts.fact.Changeable.BY_CHOICE;
import static nl.kapitaalbrug.contracts.fact.Changeable.BY_DOING;
import static nl.kapitaalbrug.contracts.fact.Changeable.NOT;
import static nl.kapitaalbrug.contracts.fact.FactType.CHOICE;
import static nl.kapitaalbrug.contracts.fact.FactType.CHOICES;
import static nl.kapitaalbrug.contracts.fact.FactType.CHOICE_BY_CHOICE;
import static nl.kapitaalbrug.contracts.fact.FactType.COUNT;
import static nl.kapitaalbrug.contracts.fact.FactType.DATE;
import static nl.kapitaalbrug.contracts.fact.FactType.EUROS;
import static nl.kapitaalbrug.contracts.fact.FactType.EUROS_BY_CHOICE;
import static nl.kapitaalbrug.contracts.fact.FactType.EUROS_BY_DATE;
import static nl.kapitaalbrug.contracts.fact.FactType.LEVELS;
import static nl.kapitaalbrug.contracts.fact.FactType.MONTHS;
import static nl.kapitaalbrug.contracts.fact.FactType.MONTH_BY_CHOICE;
import static nl.kapitaalbrug.contracts.fact.FactType.PERCENT;
import static nl.kapitaalbrug.contracts.fact.FactType.YEAR;
import static nl.kapitaalbrug.contracts.fact.FactType.YES_NO;
import static nl.kapitaalbrug.contracts.fact.Section.CIRCUMSTANCES;
import static nl.kapitaalbrug.contracts.fact.Section.COMPANY;
import static nl.kapitaalbrug.contracts.fact.Section.FINANCES;
import static nl.kapitaalbrug.contracts.fact.Section.GROUP;
import static nl.kapitaalbrug.contracts.fact.Section.NEED;
import static nl.kapitaalbrug.contracts.fact.Section.PLAN;
import static nl.kapitaalbrug.contracts.fact.Section.TECHNOLOGY;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every fact that an applicant may be asked for, in the order of the questions. The wording stands
 * in {@link FactTexts}, the use of each in {@code docs/domain/facts.md}.
 */
public enum Fact {
    LEGAL_FORM("legalForm", COMPANY, CHOICE, NOT),
    SECTOR("sector", COMPANY, CHOICE, NOT),
    START_DATE("startDate", COMPANY, DATE, NOT),
    EMPLOYEES("employees", COMPANY, COUNT, NOT),

    SPEND("spend", NEED, EUROS_BY_CHOICE, BY_CHOICE),
    AIMS("aims", NEED, CHOICES, NOT),
    OWN_CONTRIBUTION("ownContribution", NEED, EUROS, BY_CHOICE),
    TENOR("tenor", NEED, MONTHS, BY_CHOICE),
    PLACE("place", NEED, CHOICE, NOT),
    ASSET_LIFE("assetLifeMonths", NEED, MONTHS, NOT),
    FIRST_COMMITMENT_DATE("firstCommitmentDate", NEED, DATE, BY_CHOICE),
    GRACE_NEEDED("graceNeededMonths", NEED, MONTHS, NOT),

    FISCAL_YEARS("fiscalYears", FINANCES, COUNT, NOT),
    FIGURE_SOURCE("source", FINANCES, CHOICE, BY_DOING),
    STATEMENT_DATE("statementDate", FINANCES, DATE, NOT),
    TOTAL_ASSETS("totalAssets", FINANCES, EUROS, NOT),
    CURRENT_ASSETS("currentAssets", FINANCES, EUROS, NOT),
    CURRENT_LIABILITIES("currentLiabilities", FINANCES, EUROS, NOT),
    TOTAL_LIABILITIES("totalLiabilities", FINANCES, EUROS, NOT),
    RETAINED_EARNINGS("retainedEarnings", FINANCES, EUROS, NOT),
    EQUITY("equity", FINANCES, EUROS, NOT),
    SUBORDINATED_LOANS("subordinatedLoans", FINANCES, EUROS, NOT),
    ANNUAL_TURNOVER("annualTurnover", FINANCES, EUROS, NOT),
    EBIT("ebit", FINANCES, EUROS, NOT),
    EBITDA("ebitda", FINANCES, EUROS, NOT),
    PERSONNEL_COST("personnelCost", FINANCES, EUROS, NOT),
    TAX_PAID("taxPaid", FINANCES, EUROS, NOT),
    MAINTENANCE_INVESTMENT("maintenanceInvestment", FINANCES, EUROS, NOT),
    WORKING_CAPITAL_INCREASE("workingCapitalIncrease", FINANCES, EUROS, NOT),
    PRIVATE_DRAWINGS("privateDrawings", FINANCES, EUROS, NOT),
    INTEREST("interest", FINANCES, EUROS, NOT),
    SCHEDULED_REPAYMENT("scheduledRepayment", FINANCES, EUROS, NOT),
    DEFAULT_EVENT("defaultEvent", FINANCES, YES_NO, NOT),

    TECHNOLOGY_ROLE("role", TECHNOLOGY, CHOICE, NOT),
    TECHNOLOGY_LEVEL("elements", TECHNOLOGY, LEVELS, BY_DOING),

    MARKET_PROOF("marketProof", PLAN, CHOICES, BY_DOING),
    SALES_AREA("salesArea", PLAN, CHOICE, NOT),
    LARGEST_CUSTOMER("largestCustomerPercent", PLAN, PERCENT, NOT),
    TEAM_SKILLS("teamSkills", PLAN, CHOICES, BY_DOING),
    OWNER_TRADE_YEARS("ownerTradeYears", PLAN, COUNT, NOT),
    READINESS("readiness", PLAN, CHOICE_BY_CHOICE, BY_DOING),
    DIP("dipPercent", PLAN, PERCENT, NOT),
    DIP_MONTHS("dipMonths", PLAN, MONTHS, NOT),
    UPLIFT("upliftPercent", PLAN, PERCENT, NOT),
    RISE_MONTHS("riseMonths", PLAN, MONTHS, NOT),
    PRODUCTIVITY_SCAN("scan", PLAN, CHOICE_BY_CHOICE, BY_DOING),
    MILESTONES("milestones", PLAN, MONTH_BY_CHOICE, BY_CHOICE),
    EXPECTED_TURNOVER("expectedTurnover", PLAN, EUROS_BY_CHOICE, NOT),
    EXPECTED_CASH_FLOW("expectedCashFlow", PLAN, EUROS_BY_CHOICE, NOT),
    SUSTAINABILITY_GOALS("sustainabilityGoals", PLAN, CHOICES, NOT),
    ENERGY_SAVED("energySavedKwh", PLAN, COUNT, NOT),
    CARBON_SAVED("carbonSavedTonnes", PLAN, COUNT, NOT),

    TIES("ties", GROUP, CHOICE, NOT),
    GROUP_EMPLOYEES("groupEmployees", GROUP, COUNT, NOT),
    GROUP_TURNOVER("groupTurnover", GROUP, EUROS, NOT),
    GROUP_ASSETS("groupAssets", GROUP, EUROS, NOT),
    OWNERS("owners", GROUP, CHOICES, NOT),
    DEBTS("debts", GROUP, EUROS_BY_CHOICE, NOT),
    AID_RECEIVED("aidReceived", GROUP, YES_NO, NOT),
    DE_MINIMIS_AID("deMinimisAid", GROUP, EUROS_BY_DATE, NOT),
    OTHER_PLAN_AID("otherPlanAid", GROUP, EUROS, NOT),

    LENDING_VALUE("lendingValue", CIRCUMSTANCES, EUROS, NOT),
    EXISTING_PLEDGES("existingPledges", CIRCUMSTANCES, EUROS, NOT),
    SURETY_WILLING("suretyWilling", CIRCUMSTANCES, YES_NO, BY_CHOICE),
    SHARES_WILLING("sharesWilling", CIRCUMSTANCES, YES_NO, BY_CHOICE),
    PUBLICLY_INSURED_CARE("publiclyInsuredCare", CIRCUMSTANCES, YES_NO, NOT),
    MAINLY_PRIMARY_AGRICULTURE("mainlyPrimaryAgriculture", CIRCUMSTANCES, YES_NO, NOT),
    INVOICES_BUSINESSES("invoicesBusinesses", CIRCUMSTANCES, YES_NO, NOT),
    SELLS_COMMERCIALLY("sellsCommercially", CIRCUMSTANCES, YES_NO, NOT),
    FIRST_SALE_YEAR("firstSaleYear", CIRCUMSTANCES, YEAR, NOT),
    RESEARCH_HOURS("researchHours", CIRCUMSTANCES, COUNT, NOT),
    WBSO_DECLARATION("wbsoDeclaration", CIRCUMSTANCES, YES_NO, BY_DOING),
    ENERGY_LIST_ASSET("energyListAsset", CIRCUMSTANCES, YES_NO, NOT),
    ENVIRONMENT_LIST_ASSET("environmentListAsset", CIRCUMSTANCES, YES_NO, NOT),
    PROFESSIONAL_ROUND("professionalRound", CIRCUMSTANCES, YES_NO, BY_DOING),
    FOLLOW_ON_LETTER("followOnLetter", CIRCUMSTANCES, YES_NO, BY_DOING),
    OTHER_FUNDING_PROVEN("otherFundingProven", CIRCUMSTANCES, YES_NO, BY_DOING),
    PARTNER_FIRM("partnerFirm", CIRCUMSTANCES, YES_NO, BY_DOING);

    private final String key;
    private final Section section;
    private final FactType type;
    private final Changeable changeable;

    Fact(String key, Section section, FactType type, Changeable changeable) {
        this.key = key;
        this.section = section;
        this.type = type;
        this.changeable = changeable;
    }

    /** The name of the fact in the section of the request, in rules and in texts. */
    public String key() {
        return key;
    }

    /** The section in which it is asked. */
    public Section section() {
        return section;
    }

    /** The kind of answer, with its unit. */
    public FactType type() {
        return type;
    }

    /** Whether an applicant can honestly change it. */
    public Changeable changeable() {
        return changeable;
    }

    /** The fact with that key; empty when there is none. */
    public static Optional<Fact> ofKey(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findAny();
    }
}
