package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.SizeClass;
import org.jspecify.annotations.Nullable;

/** Reads the value of every fact from a request and its assessment. */
final class FactReading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FinancingRequestSnapshot request;
    private final Assessment assessment;
    private final LocalDate day;
    private final SizeLimits limits;
    private final Map<RuleFact, FactValue> values = new EnumMap<>(RuleFact.class);

    FactReading(
            FinancingRequestSnapshot request,
            Assessment assessment,
            LocalDate day,
            SizeLimits limits) {
        this.request = request;
        this.assessment = assessment;
        this.day = day;
        this.limits = limits;
    }

    Map<RuleFact, FactValue> values() {
        company(request.company(), request.figures());
        need(request.need());
        technology();
        standing(request.circumstances().standing());
        arranged(request.circumstances());
        values.put(RuleFact.GUARANTEED, new FactValue.YesNo(false));
        return values;
    }

    private void company(CompanyFacts company, FinancialFigures figures) {
        EuroAmount turnover = figures.income().annualTurnover();
        EuroAmount balance = figures.balance().totalAssets();
        LocalDate start = company.startDate();
        choice(RuleFact.SECTOR, company.sector());
        choice(RuleFact.LEGAL_FORM, company.legalForm());
        number(
                RuleFact.COMPANY_AGE,
                start == null ? null : since(ChronoUnit.YEARS, start),
                Fact.START_DATE);
        number(RuleFact.EMPLOYEES, company.employees(), Fact.EMPLOYEES);
        amount(RuleFact.ANNUAL_TURNOVER, turnover, Fact.ANNUAL_TURNOVER);
        amount(RuleFact.BALANCE_TOTAL, balance, Fact.TOTAL_ASSETS);
        values.put(RuleFact.SIZE_CLASS, size(company.employees(), turnover, balance));
    }

    private FactValue size(
            @Nullable Integer staff, @Nullable EuroAmount turnover, @Nullable EuroAmount balance) {
        Set<SizeClass> possible = limits.possible(staff, turnover, balance);
        Set<String> codes = possible.stream().map(Enum::name).collect(Collectors.toSet());
        if (possible.size() == 1) {
            return new FactValue.Choices(codes);
        }
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        addIfMissing(missing, staff, Fact.EMPLOYEES);
        addIfMissing(missing, turnover, Fact.ANNUAL_TURNOVER);
        addIfMissing(missing, balance, Fact.TOTAL_ASSETS);
        return new FactValue.OneOf(codes, missing);
    }

    private void need(FundingNeed need) {
        EuroAmount cost = need.projectCost();
        LocalDate commitment = need.firstCommitmentDate();
        values.put(RuleFact.PLACE, new FactValue.Place(need.place()));
        amount(RuleFact.PROJECT_COST, cost, Fact.SPEND);
        amount(RuleFact.EXTERNAL_NEED, need.externalNeed(), Fact.SPEND);
        values.put(
                RuleFact.OWN_SHARE,
                new FactValue.Number(
                        need.ownContribution()
                                .scalar()
                                .multiply(HUNDRED)
                                .divide(cost.scalar(), MathContext.DECIMAL64)));
        choices(RuleFact.SPEND, need.spend().keySet().stream());
        choices(RuleFact.AIMS, need.aims().stream());
        number(RuleFact.TENOR, need.tenor().months(), Fact.TENOR);
        number(RuleFact.GRACE_NEEDED, need.graceNeededMonths(), Fact.GRACE_NEEDED);
        yesNo(
                RuleFact.COMMITTED_ALREADY,
                commitment == null ? null : !commitment.isAfter(day),
                Fact.FIRST_COMMITMENT_DATE);
        number(
                RuleFact.MONTHS_SINCE_COMMITMENT,
                commitment == null ? null : since(ChronoUnit.MONTHS, commitment),
                Fact.FIRST_COMMITMENT_DATE);
        values.put(
                RuleFact.COLLATERAL_SHORTAGE,
                MatchingFacts.shortage(request.circumstances().security(), need.externalNeed()));
    }

    private void technology() {
        TechnologyRole role = request.technology().role();
        TechnologyAssessment.Level level = assessment.technology().level();
        choice(RuleFact.TECHNOLOGY_ROLE, role);
        if (role != TechnologyRole.DEVELOPS) {
            values.put(RuleFact.TRL, new FactValue.NotApplicable());
        } else if (level == null) {
            values.put(RuleFact.TRL, FactValue.Unknown.of(Fact.TECHNOLOGY_LEVEL));
        } else {
            values.put(
                    RuleFact.TRL,
                    new FactValue.Interval(level.supported().level(), level.claimed().level()));
        }
    }

    private void standing(Circumstances.Standing standing) {
        yesNo(
                RuleFact.PUBLICLY_INSURED_CARE,
                SettledBySector.publiclyInsuredCare(
                        standing.publiclyInsuredCare(), request.company().sector()),
                Fact.PUBLICLY_INSURED_CARE);
        yesNo(
                RuleFact.MAINLY_PRIMARY_AGRICULTURE,
                SettledBySector.mainlyPrimaryAgriculture(
                        standing.mainlyPrimaryAgriculture(), request.company().sector()),
                Fact.MAINLY_PRIMARY_AGRICULTURE);
        yesNo(
                RuleFact.INVOICES_BUSINESSES,
                standing.invoicesBusinesses(),
                Fact.INVOICES_BUSINESSES);
        values.put(RuleFact.YEARS_SINCE_FIRST_SALE, sinceFirstSale(standing));
        number(RuleFact.RESEARCH_HOURS, standing.researchHours(), Fact.RESEARCH_HOURS);
    }

    private FactValue sinceFirstSale(Circumstances.Standing standing) {
        if (standing.sellsCommercially() == null) {
            return FactValue.Unknown.of(Fact.SELLS_COMMERCIALLY);
        }
        if (!standing.sellsCommercially()) {
            return FactValue.Number.of(0);
        }
        Integer year = standing.firstSaleYear();
        return year == null
                ? FactValue.Unknown.of(Fact.FIRST_SALE_YEAR)
                : FactValue.Number.of(Math.max(0, day.getYear() - year));
    }

    private void arranged(Circumstances circumstances) {
        Circumstances.Security security = circumstances.security();
        Circumstances.Preparation done = circumstances.preparation();
        yesNo(RuleFact.SURETY_WILLING, security.suretyWilling(), Fact.SURETY_WILLING);
        yesNo(RuleFact.SHARES_WILLING, security.sharesWilling(), Fact.SHARES_WILLING);
        yesNo(RuleFact.WBSO_DECLARATION, done.wbsoDeclaration(), Fact.WBSO_DECLARATION);
        yesNo(RuleFact.ENERGY_LIST_ASSET, done.energyListAsset(), Fact.ENERGY_LIST_ASSET);
        yesNo(
                RuleFact.ENVIRONMENT_LIST_ASSET,
                done.environmentListAsset(),
                Fact.ENVIRONMENT_LIST_ASSET);
        yesNo(RuleFact.PROFESSIONAL_ROUND, done.professionalRound(), Fact.PROFESSIONAL_ROUND);
        yesNo(RuleFact.FOLLOW_ON_LETTER, done.followOnLetter(), Fact.FOLLOW_ON_LETTER);
        yesNo(RuleFact.OTHER_FUNDING_PROVEN, done.otherFundingProven(), Fact.OTHER_FUNDING_PROVEN);
        yesNo(RuleFact.PARTNER_FIRM, done.partnerFirm(), Fact.PARTNER_FIRM);
    }

    private Integer since(ChronoUnit unit, LocalDate date) {
        return (int) Math.max(0, unit.between(date, day));
    }

    private void choice(RuleFact fact, Enum<?> choice) {
        values.put(fact, new FactValue.Choices(Set.of(choice.name())));
    }

    private void choices(RuleFact fact, Stream<? extends Enum<?>> choices) {
        values.put(
                fact, new FactValue.Choices(choices.map(Enum::name).collect(Collectors.toSet())));
    }

    private void amount(RuleFact fact, @Nullable EuroAmount amount, Fact asked) {
        values.put(
                fact,
                amount == null
                        ? FactValue.Unknown.of(asked)
                        : new FactValue.Number(amount.scalar()));
    }

    private void number(RuleFact fact, @Nullable Integer number, Fact asked) {
        values.put(
                fact, number == null ? FactValue.Unknown.of(asked) : FactValue.Number.of(number));
    }

    private void yesNo(RuleFact fact, @Nullable Boolean answer, Fact asked) {
        values.put(
                fact, answer == null ? FactValue.Unknown.of(asked) : new FactValue.YesNo(answer));
    }

    private static void addIfMissing(Set<Fact> missing, @Nullable Object answer, Fact fact) {
        if (answer == null) {
            missing.add(fact);
        }
    }
}
