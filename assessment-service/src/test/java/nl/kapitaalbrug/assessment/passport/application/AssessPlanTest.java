package nl.kapitaalbrug.assessment.passport.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.assessment.passport.SubmittedRequests;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.assessment.SizeClass;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Income;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.GroupFacts;
import nl.kapitaalbrug.contracts.request.GroupTie;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axes market, size and tenor of a request, and what the plan does to the firm. */
class AssessPlanTest {

    private static final Instant MOMENT = Instant.parse("2026-06-01T10:00:00Z");
    private static final GroupFacts ALONE =
            new GroupFacts(GroupTie.NONE, null, null, null, List.of());

    private static final AssessRequest ASSESS = InUse.assessRequest();
    private static final AssessPlan PLAN = InUse.assessPlan();

    /** Method C: PD 2.93% is class B; a file moves the threshold from 387,485.65 to 172,215.84. */
    @ParameterizedTest
    @CsvSource({
        "172215, TOO_SMALL",
        "172216, WITH_FILE",
        "387485, WITH_FILE",
        "387486, LARGE_ENOUGH"
    })
    void theSizeIsWorthTheWorkFromTheBreakEvenOn(long amount, TicketAssessment.Status status) {
        TicketAssessment ticket = PLAN.ticket().assess(EuroAmount.ofEuros(amount), 60, 0.0293);

        assertThat(ticket.status()).isEqualTo(status);
        assertThat(ticket.cost()).isEqualTo(EuroAmount.ofEuros(13_500));
        assertThat(ticket.costWithFile()).isEqualTo(EuroAmount.ofEuros(6_000));
        assertThat(ticket.breakEven()).isEqualTo(new EuroAmount(38_748_565));
        assertThat(ticket.breakEvenWithFile()).isEqualTo(new EuroAmount(17_221_584));
    }

    /** 500,000 x 2.93% x 40% in the first year. */
    @Test
    void theLossIsThatOfAnUnsecuredLoan() {
        TicketAssessment ticket = PLAN.ticket().assess(EuroAmount.ofEuros(500_000), 12, 0.0293);

        assertThat(ticket.lossGivenDefault()).isEqualTo(0.4);
        assertThat(ticket.expectedLoss()).isEqualTo(EuroAmount.ofEuros(5_860));
        assertThat(ticket.lifetimeLoss()).isEqualTo(EuroAmount.ofEuros(5_860));
    }

    @Test
    void withoutAMarginNoAmountPaysAndWithoutAClassNothingIsSaid() {
        TicketAssessment bad = PLAN.ticket().assess(EuroAmount.ofEuros(900_000), 60, 0.2612);
        TicketAssessment unknown = PLAN.ticket().assess(EuroAmount.ofEuros(900_000), 60, null);

        assertThat(bad.status()).isEqualTo(TicketAssessment.Status.NO_AMOUNT_PAYS);
        assertThat(bad.breakEvenWithFile()).isNull();
        assertThat(unknown.status()).isEqualTo(TicketAssessment.Status.UNKNOWN);
        assertThat(unknown.expectedLoss()).isNull();
        assertThat(unknown.cost()).isEqualTo(EuroAmount.ofEuros(13_500));
    }

    @ParameterizedTest
    @CsvSource({"1, 8700", "12, 8700", "13, 9900"})
    void aYearThatHasBegunIsFollowed(int months, long cost) {
        TicketAssessment ticket = PLAN.ticket().assess(EuroAmount.ofEuros(1_000), months, null);

        assertThat(ticket.cost()).isEqualTo(EuroAmount.ofEuros(cost));
    }

    /** Method E, case E-03: grace 2 quarters, 58,125 lost at quarter 3, recovered at quarter 6. */
    @Test
    void theTenorFollowsTheCurve() {
        TenorAssessment tenor = plan(e03(180_000), need(500_000, 84, null), 8).tenor();

        assertThat(tenor.status()).isEqualTo(TenorAssessment.Status.FITS_WITH_GRACE);
        assertThat(tenor.curve()).isEqualTo(new TenorAssessment.Curve(2, 0.0, -58_125.0, 3, 6));
        assertThat(tenor.missing()).isEmpty();
        assertThat(codes(tenor.reasons()))
                .containsExactly("FITS_WITH_GRACE", "DIP", "COUNTED_WITH");
    }

    @Test
    void debtThatIsThereIsServedFirst() {
        Income free = e03(180_000);
        Income indebted = income(free, EuroAmount.ofEuros(30_000), EuroAmount.ofEuros(150_000));

        TenorAssessment.Curve curve = plan(indebted, need(500_000, 84, null), 8).tenor().curve();

        assertThat(curve).isNotNull();
        assertThat(curve.graceQuarters()).isGreaterThan(2);
        assertThat(curve.liquidityNeed()).isGreaterThan(58_000);
    }

    @ParameterizedTest
    @CsvSource({"83, LONGER_THAN_ASSET", "84, FITS_WITH_GRACE", ", FITS_WITH_GRACE"})
    void nobodyLendsLongerThanWhatIsBoughtLasts(
            @Nullable Integer life, TenorAssessment.Status status) {
        assertThat(plan(e03(180_000), need(500_000, 84, life), 8).tenor().status())
                .isEqualTo(status);
    }

    @Test
    void aFigureThatIsMissingIsNamedAndNotReplaced() {
        Income income = e03(180_000);
        Income without =
                new Income(
                        null,
                        income.ebit(),
                        income.ebitda(),
                        income.taxPaid(),
                        null,
                        income.workingCapitalIncrease(),
                        null,
                        income.interest(),
                        income.scheduledRepayment(),
                        null);

        PlanAssessment plan = plan(without, need(500_000, 84, null), 8);

        assertThat(plan.tenor().status()).isEqualTo(TenorAssessment.Status.UNKNOWN);
        assertThat(plan.tenor().curve()).isNull();
        assertThat(plan.tenor().missing())
                .containsExactly("personnelCost", "maintenanceInvestment");
        assertThat(plan.productivity()).isNull();
    }

    /** A fall of nothing takes no time; every other answer is needed. */
    @Test
    void aPlanThatSaysNothingOfItsEffectHasNoCurve() {
        FinancingRequestSnapshot silent =
                request(e03(180_000), need(500_000, 84, null), PlanFacts.UNKNOWN, ALONE, 18);
        FinancingRequestSnapshot level =
                request(
                        e03(180_000),
                        need(500_000, 84, null),
                        plan(new PlanFacts.Effect(0, null, 12, 12)),
                        ALONE,
                        18);

        assertThat(PLAN.assess(silent, null).tenor().missing())
                .containsExactly("dipPercent", "dipMonths", "upliftPercent", "riseMonths");
        assertThat(PLAN.assess(level, null).tenor().curve()).isNotNull();
    }

    /** Method E, case E-01: 1,550,000 over 18.5 is 83,783.78; here over 18 workers. */
    @Test
    void aWorkerAddsValueBesideTheBenchmarks() {
        PlanAssessment.Productivity productivity =
                plan(e03(180_000), need(500_000, 84, null), 8).productivity();

        assertThat(productivity).isNotNull();
        assertThat(productivity.addedValue()).isEqualTo(1_550_000);
        assertThat(productivity.perWorker()).isCloseTo(86_111.11, Offset.offset(0.01));
        assertThat(productivity.indexOverijssel()).isLessThan(1);
        assertThat(codes(productivity.reasons())).containsExactly("BELOW_BENCHMARK", "ORIENTATION");
    }

    @ParameterizedTest
    @CsvSource({"NONE, , SMALL", "LINKED, 31, SMALL", "LINKED, 32, MEDIUM", "LINKED, ,", ", ,"})
    void otherFirmsCountForTheSize(
            @Nullable GroupTie ties, @Nullable Integer employees, @Nullable SizeClass expected) {
        EuroAmount small = employees == null ? null : EuroAmount.ofEuros(1_000_000);
        GroupFacts group = new GroupFacts(ties, employees, small, small, List.of());
        FinancingRequestSnapshot request =
                request(e03(180_000), need(500_000, 84, null), PlanFacts.UNKNOWN, group, 18);

        assertThat(PLAN.assess(request, null).sizeClass()).isEqualTo(expected);
    }

    @Test
    void levelsOfReadinessStandAsTheFirmStatesThem() {
        PlanFacts facts =
                new PlanFacts(
                        new PlanFacts.Market(List.of(MarketProof.ORDERS_SIGNED), null, 55),
                        PlanFacts.Team.UNKNOWN,
                        PlanFacts.Effect.UNKNOWN,
                        Map.of(ReadinessDimension.TEAM, 6, ReadinessDimension.CUSTOMER, 3));
        PlanAssessment plan =
                PLAN.assess(request(Income.UNKNOWN, need(50_000, 60, null), facts, ALONE, 3), null);

        assertThat(plan.readiness())
                .isEqualTo(Map.of(ReadinessDimension.TEAM, 6, ReadinessDimension.CUSTOMER, 3));
        assertThat(plan.market().proof()).isEqualTo(MarketProof.ORDERS_SIGNED);
        assertThat(codes(plan.market().reasons()))
                .containsExactly("ORDERS_SIGNED", "CONCENTRATED", "STRONGER", "OWN_WORD");
    }

    @Test
    void aClassOfPeopleMovesTheBreakEven() {
        FinancingRequestSnapshot request =
                SubmittedRequests.aRequest(FinancingRequestId.random(), "owner-1");
        Assessment computed = ASSESS.assess(request, 1, MOMENT);
        Assessment decided =
                ASSESS.decided(
                        computed,
                        2,
                        new ReviewVerdict(
                                ReviewVerdict.Kind.OVERRIDDEN, IndicativeClass.A, null, "Anders"));

        assertThat(decided.plan()).isNotNull();
        assertThat(decided.plan().ticket())
                .isEqualTo(
                        PLAN.ticket()
                                .assess(request.need().externalNeed(), 60, decided.risk().pd()));
        assertThat(decided.plan().ticket()).isNotEqualTo(plan(computed).ticket());
        assertThat(decided.plan().market()).isEqualTo(plan(computed).market());
    }

    private static PlanAssessment plan(Assessment assessment) {
        assertThat(assessment.plan()).isNotNull();
        return assessment.plan();
    }

    private static PlanAssessment plan(Income income, FundingNeed need, int dip) {
        return PLAN.assess(
                request(income, need, plan(new PlanFacts.Effect(dip, 6, 12, 12)), ALONE, 18), null);
    }

    private static PlanFacts plan(PlanFacts.Effect effect) {
        return new PlanFacts(PlanFacts.Market.UNKNOWN, PlanFacts.Team.UNKNOWN, effect, Map.of());
    }

    /** EBIT 210,000, depreciation 100,000, personnel 1,240,000: 1,550,000 of added value. */
    private static Income e03(long cash) {
        return new Income(
                EuroAmount.ofEuros(4_000_000),
                EuroAmount.ofEuros(210_000),
                EuroAmount.ofEuros(310_000),
                EuroAmount.ofEuros(310_000 - cash),
                EuroAmount.ZERO,
                EuroAmount.ZERO,
                null,
                EuroAmount.ZERO,
                EuroAmount.ZERO,
                EuroAmount.ofEuros(1_240_000));
    }

    private static Income income(Income as, EuroAmount interest, EuroAmount repayment) {
        return new Income(
                as.annualTurnover(),
                as.ebit(),
                as.ebitda(),
                as.taxPaid(),
                as.maintenanceInvestment(),
                as.workingCapitalIncrease(),
                as.privateDrawings(),
                interest,
                repayment,
                as.personnelCost());
    }

    private static FundingNeed need(long amount, int months, @Nullable Integer life) {
        return new FundingNeed(
                Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(amount)),
                List.of(Aim.AUTOMATION_AND_PRODUCTIVITY),
                EuroAmount.ZERO,
                new Tenor(months),
                new MunicipalityCode("GM0153"),
                life,
                null,
                null);
    }

    private static FinancingRequestSnapshot request(
            Income income, FundingNeed need, PlanFacts plan, GroupFacts group, int employees) {
        FinancingRequestSnapshot as =
                SubmittedRequests.aRequest(FinancingRequestId.random(), "owner-1");
        return new FinancingRequestSnapshot(
                as.id(),
                as.owner(),
                1,
                as.submittedAt(),
                as.origin(),
                new CompanyFacts(
                        as.company().legalForm(),
                        as.company().sector(),
                        LocalDate.of(2012, 3, 1),
                        employees,
                        null),
                need,
                new FinancialFigures(
                        3,
                        as.figures().source(),
                        as.figures().statementDate(),
                        as.figures().balance(),
                        income,
                        false),
                as.technology(),
                as.circumstances(),
                plan,
                group);
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
