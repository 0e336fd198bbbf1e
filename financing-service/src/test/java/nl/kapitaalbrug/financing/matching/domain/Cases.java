package nl.kapitaalbrug.financing.matching.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.MarketAssessment;
import nl.kapitaalbrug.contracts.assessment.MaturityBand;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;

/** Builds cases; the default is a firm of 12 that buys a robot cell in Enschede. */
public final class Cases {

    /** The day on which every test matches. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private LegalForm legalForm = LegalForm.BV;
    private SbiSection sector = SbiSection.C;
    private @Nullable LocalDate startDate = LocalDate.of(2010, 4, 1);
    private @Nullable Integer employees = 12;
    private final Map<SpendKind, EuroAmount> spend = new EnumMap<>(SpendKind.class);
    private List<Aim> aims = List.of(Aim.AUTOMATION_AND_PRODUCTIVITY, Aim.GROWTH);
    private EuroAmount own = EuroAmount.ofEuros(36_000);
    private int tenor = 60;
    private String place = "GM0153";
    private @Nullable Integer assetLife = 96;
    private @Nullable LocalDate commitment = LocalDate.of(2027, 2, 1);
    private @Nullable Integer grace = 3;
    private @Nullable EuroAmount turnover = EuroAmount.ofEuros(2_100_000);
    private @Nullable EuroAmount balance = EuroAmount.ofEuros(1_200_000);
    private TechnologyRole role = TechnologyRole.BUYS_PROVEN;
    private int supported;
    private int claimed;
    private Circumstances.Security security =
            new Circumstances.Security(
                    EuroAmount.ofEuros(60_000), EuroAmount.ofEuros(20_000), true, false);
    private Circumstances.Standing standing =
            new Circumstances.Standing(false, false, true, true, 2010, 0);
    private Circumstances.Preparation preparation =
            new Circumstances.Preparation(false, false, false, false, false, false, false);
    private String requestId = "0123456789abcdef0123456789abcdef";
    private String owner = "owner-1";
    private int assessmentNumber = 1;
    private int revision = 1;

    private Cases() {
        spend.put(SpendKind.MACHINES, EuroAmount.ofEuros(180_000));
    }

    /**
     * A firm with 12 staff in Enschede that buys a robot cell for 180,000 with 36,000 of its own.
     */
    public static Cases robotCell() {
        return new Cases();
    }

    /** A deep-tech start-up in Enschede that needs 2m for development, and shows level 6. */
    public static Cases deepTech() {
        return new Cases()
                .form(LegalForm.BV)
                .started(LocalDate.of(2023, 9, 1))
                .employees(9)
                .figures(150_000L, 900_000L)
                .spends(SpendKind.DEVELOPMENT, 2_200_000)
                .own(200_000)
                .aims(Aim.INNOVATION, Aim.GROWTH)
                .tenor(60)
                .assetLife(null)
                .grace(24)
                .develops(6, 6)
                .security(new Circumstances.Security(EuroAmount.ZERO, EuroAmount.ZERO, true, true))
                .standing(new Circumstances.Standing(false, false, true, true, 2025, 0))
                .preparation(
                        new Circumstances.Preparation(true, false, false, true, true, true, false));
    }

    /** A bakery of one person in Deventer that needs 35,000 for an oven and stock. */
    public static Cases bakery() {
        return new Cases()
                .form(LegalForm.EENMANSZAAK)
                .started(LocalDate.of(2019, 3, 1))
                .employees(2)
                .figures(180_000L, 60_000L)
                .spends(SpendKind.MACHINES, 32_000)
                .alsoSpends(SpendKind.STOCK_AND_WORKING_CAPITAL, 8_000)
                .own(5_000)
                .aims(Aim.CONTINUITY)
                .place("GM0150")
                .role(TechnologyRole.NONE)
                .security(
                        new Circumstances.Security(
                                EuroAmount.ofEuros(8_000), EuroAmount.ZERO, true, null))
                .standing(new Circumstances.Standing(false, false, false, true, 2019, 0));
    }

    public Cases form(LegalForm value) {
        legalForm = value;
        return this;
    }

    public Cases sector(SbiSection value) {
        sector = value;
        return this;
    }

    public Cases started(@Nullable LocalDate value) {
        startDate = value;
        return this;
    }

    public Cases employees(@Nullable Integer value) {
        employees = value;
        return this;
    }

    public Cases figures(@Nullable Long turnoverEuros, @Nullable Long balanceEuros) {
        turnover = turnoverEuros == null ? null : EuroAmount.ofEuros(turnoverEuros);
        balance = balanceEuros == null ? null : EuroAmount.ofEuros(balanceEuros);
        return this;
    }

    public Cases spends(SpendKind kind, long euros) {
        spend.clear();
        return alsoSpends(kind, euros);
    }

    public Cases alsoSpends(SpendKind kind, long euros) {
        spend.put(kind, EuroAmount.ofEuros(euros));
        return this;
    }

    public Cases own(long euros) {
        own = EuroAmount.ofEuros(euros);
        return this;
    }

    public Cases aims(Aim... values) {
        aims = List.of(values);
        return this;
    }

    public Cases tenor(int months) {
        tenor = months;
        return this;
    }

    public Cases place(String code) {
        place = code;
        return this;
    }

    public Cases assetLife(@Nullable Integer months) {
        assetLife = months;
        return this;
    }

    public Cases commitment(@Nullable LocalDate value) {
        commitment = value;
        return this;
    }

    public Cases grace(@Nullable Integer months) {
        grace = months;
        return this;
    }

    public Cases role(TechnologyRole value) {
        role = value;
        return this;
    }

    public Cases develops(int supportedLevel, int claimedLevel) {
        supported = supportedLevel;
        claimed = claimedLevel;
        return role(TechnologyRole.DEVELOPS);
    }

    public Cases security(Circumstances.Security value) {
        security = value;
        return this;
    }

    public Cases standing(Circumstances.Standing value) {
        standing = value;
        return this;
    }

    public Cases preparation(Circumstances.Preparation value) {
        preparation = value;
        return this;
    }

    public Cases id(String value) {
        requestId = value;
        return this;
    }

    public Cases owner(String value) {
        owner = value;
        return this;
    }

    public Cases revision(int value) {
        revision = value;
        return this;
    }

    /** The case on {@link #DAY}. */
    public MatchingCase build() {
        return new MatchingCase(request(), assessment(), DAY);
    }

    /** The request. */
    public FinancingRequestSnapshot request() {
        return new FinancingRequestSnapshot(
                new FinancingRequestId(requestId),
                new ApplicantId(owner),
                revision,
                Instant.parse("2026-11-23T09:00:00Z"),
                DataOrigin.SAMPLE,
                new CompanyFacts(legalForm, sector, startDate, employees, null),
                new FundingNeed(
                        spend,
                        aims,
                        own,
                        new Tenor(tenor),
                        new MunicipalityCode(place),
                        assetLife,
                        commitment,
                        grace),
                figures(),
                new TechnologyClaim(role, elements()),
                new Circumstances(security, standing, preparation),
                null,
                null);
    }

    /** The number of its assessment; more than 1 once people decided. */
    public Cases assessmentNumber(int number) {
        assessmentNumber = number;
        return this;
    }

    /** Its assessment. */
    public Assessment assessment() {
        TechnologyAssessment technology =
                switch (role) {
                    case NONE -> technology(TechnologyAxis.NOT_APPLICABLE, null);
                    case BUYS_PROVEN -> technology(TechnologyAxis.PROVEN_BY_SUPPLIER, null);
                    case DEVELOPS ->
                            technology(
                                    TechnologyAxis.ASSESSED,
                                    new TechnologyAssessment.Level(
                                            new Trl(claimed),
                                            new Trl(supported),
                                            0.8,
                                            ConfidenceLabel.HIGH,
                                            MaturityBand.DEVELOPMENT,
                                            List.of(),
                                            "e1"));
                };
        return new Assessment(
                new FinancingRequestId(requestId),
                revision,
                assessmentNumber,
                Instant.parse("2026-11-23T09:00:01Z"),
                "assessment-test",
                technology,
                new RiskAssessment(
                        RiskStatus.INSUFFICIENT_DATA,
                        null,
                        null,
                        new RiskAssessment.Figures(null, null, null, null, null, null, null),
                        List.of(),
                        List.of(),
                        0.5,
                        ConfidenceLabel.MEDIUM,
                        List.of()),
                plan());
    }

    private PlanAssessment plan() {
        EuroAmount need = request().need().externalNeed();
        return new PlanAssessment(
                new MarketAssessment(MarketProof.ORDERS_SIGNED, null, List.of()),
                new TicketAssessment(
                        TicketAssessment.Status.UNKNOWN,
                        need,
                        EuroAmount.ofEuros(13_500),
                        EuroAmount.ofEuros(6_000),
                        null,
                        null,
                        0.4,
                        null,
                        null,
                        List.of()),
                new TenorAssessment(TenorAssessment.Status.FITS, tenor, null, List.of(), List.of()),
                Map.of(),
                null,
                null);
    }

    private static TechnologyAssessment technology(
            TechnologyAxis axis, TechnologyAssessment.@Nullable Level level) {
        return new TechnologyAssessment(axis, level, Map.of(), List.of());
    }

    private List<TechnologyClaim.CriticalElement> elements() {
        return role == TechnologyRole.DEVELOPS
                ? List.of(
                        new TechnologyClaim.CriticalElement(
                                "e1",
                                Map.of(
                                        "T1.1",
                                        new EvidenceAnswer(EvidenceResponse.YES, 2, null, null))))
                : List.of();
    }

    private FinancialFigures figures() {
        return new FinancialFigures(
                3,
                null,
                null,
                new FinancialFigures.Balance(balance, null, null, null, null, null, null),
                new FinancialFigures.Income(
                        turnover, null, null, null, null, null, null, null, null, null),
                false);
    }
}
