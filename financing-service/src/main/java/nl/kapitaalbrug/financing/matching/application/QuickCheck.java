package nl.kapitaalbrug.financing.matching.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.financing.matching.domain.MatchingCase;
import nl.kapitaalbrug.financing.matching.domain.ProposedTenor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in a quick check: a few facts, nothing of who it is. Whatever is not asked
 * stays unknown, so that routes which hang on it are neither promised nor refused.
 *
 * @param firm the firm
 * @param spend whole euros by kind of spending
 * @param aim what it is for
 * @param ownContribution whole euros that the owners put in
 * @param tenor the wished time to repay; {@code null} to have one proposed
 * @param ordered whether something is ordered or signed; {@code null} when unknown
 * @param technology what the firm has to do with the technology
 * @param more answers to questions that decide
 */
public record QuickCheck(
        Firm firm,
        Map<SpendKind, EuroAmount> spend,
        Aim aim,
        EuroAmount ownContribution,
        @Nullable Tenor tenor,
        @Nullable Ordered ordered,
        TechnologyRole technology,
        More more) {

    private static final ApplicantId NOBODY = new ApplicantId("quick-check");
    private static final int MONTHS_OF_HALF_A_YEAR = 6;

    public QuickCheck {
        spend = Map.copyOf(spend);
    }

    /**
     * The firm.
     *
     * @param place where the money will be invested
     * @param sector section of SBI 2008 of the main activity
     * @param legalForm legal form
     * @param employees workers in annual work units; {@code null} when unknown
     * @param yearsInBusiness whole years since the start; {@code null} when unknown
     */
    public record Firm(
            MunicipalityCode place,
            SbiSection sector,
            LegalForm legalForm,
            @Nullable Integer employees,
            @Nullable Integer yearsInBusiness) {}

    /**
     * Answers to questions that decide; each may be unknown.
     *
     * @param figures annual figures
     * @param circumstances facts that single instruments ask for
     */
    public record More(FinancialFigures figures, Circumstances circumstances) {

        /** Nothing more is known. */
        public static final More NOTHING =
                new More(FinancialFigures.UNKNOWN, Circumstances.UNKNOWN);
    }

    /** Whether something is ordered or signed: many schemes look at the day. */
    public enum Ordered {
        /** Nothing yet: counts as tomorrow. */
        NO(1),
        /** Less than three months ago: counts as a month ago. */
        LESS_THAN_THREE_MONTHS_AGO(-30),
        /** Longer ago: counts as half a year ago. */
        LONGER_AGO(-183);

        private final int days;

        Ordered(int days) {
            this.days = days;
        }
    }

    /** The time to repay that is used: the wished one, else the proposed one. */
    public Tenor usedTenor() {
        return tenor == null ? ProposedTenor.of(spend) : tenor;
    }

    /** The check as a case to match, on that day in the Netherlands. */
    MatchingCase asCase(Instant now, LocalDate day) {
        FinancingRequestId id = FinancingRequestId.random();
        FinancingRequestSnapshot request =
                new FinancingRequestSnapshot(
                        id,
                        NOBODY,
                        1,
                        now,
                        DataOrigin.REAL,
                        company(day),
                        need(day),
                        more.figures(),
                        claim(),
                        more.circumstances(),
                        null,
                        null);
        return new MatchingCase(request, notAssessed(id, now), day);
    }

    /** Whole years leave a year open: the middle of it counts. */
    private CompanyFacts company(LocalDate day) {
        Integer years = firm.yearsInBusiness();
        LocalDate start =
                years == null ? null : day.minusYears(years).minusMonths(MONTHS_OF_HALF_A_YEAR);
        return new CompanyFacts(firm.legalForm(), firm.sector(), start, firm.employees(), null);
    }

    private FundingNeed need(LocalDate day) {
        return new FundingNeed(
                spend,
                List.of(aim),
                ownContribution,
                usedTenor(),
                firm.place(),
                null,
                ordered == null ? null : day.plusDays(ordered.days),
                null);
    }

    private TechnologyClaim claim() {
        return new TechnologyClaim(
                technology,
                technology == TechnologyRole.DEVELOPS
                        ? List.of(new TechnologyClaim.CriticalElement("e1", Map.of()))
                        : List.of());
    }

    /** Neither level nor class: nothing was asked from which they could follow. */
    private Assessment notAssessed(FinancingRequestId id, Instant now) {
        TechnologyAxis axis =
                switch (technology) {
                    case NONE -> TechnologyAxis.NOT_APPLICABLE;
                    case BUYS_PROVEN -> TechnologyAxis.PROVEN_BY_SUPPLIER;
                    case DEVELOPS -> TechnologyAxis.ASSESSED;
                };
        return new Assessment(
                id,
                1,
                1,
                now,
                "none",
                new TechnologyAssessment(axis, null, Map.of(), List.of()),
                new RiskAssessment(
                        RiskStatus.INSUFFICIENT_DATA,
                        null,
                        null,
                        new RiskAssessment.Figures(null, null, null, null, null, null, null),
                        List.of(),
                        List.of(),
                        0,
                        ConfidenceLabel.LOW,
                        List.of()),
                null);
    }
}
