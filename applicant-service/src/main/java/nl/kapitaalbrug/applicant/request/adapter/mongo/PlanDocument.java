package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.util.List;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.Milestone;
import nl.kapitaalbrug.contracts.request.PlanYear;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.SalesArea;
import nl.kapitaalbrug.contracts.request.ScanAnswer;
import nl.kapitaalbrug.contracts.request.ScanStatement;
import nl.kapitaalbrug.contracts.request.SustainabilityGoal;
import nl.kapitaalbrug.contracts.request.TeamSkill;
import org.jspecify.annotations.Nullable;

/** The plan as it is stored; without a scan and levels of readiness in earlier versions. */
public record PlanDocument(
        List<MarketProof> marketProof,
        @Nullable SalesArea salesArea,
        @Nullable Integer largestCustomerPercent,
        List<TeamSkill> teamSkills,
        @Nullable Integer ownerTradeYears,
        @Nullable Integer dipPercent,
        @Nullable Integer dipMonths,
        @Nullable Integer upliftPercent,
        @Nullable Integer riseMonths,
        @Nullable List<ReadinessDocument> readiness,
        @Nullable List<ScanDocument> scan,
        List<MilestoneDocument> milestones,
        List<YearDocument> expectedTurnover,
        List<YearDocument> expectedCashFlow,
        List<SustainabilityGoal> sustainabilityGoals,
        @Nullable Integer energySavedKwh,
        @Nullable Integer carbonSavedTonnes) {

    /** A level that the firm states itself. */
    public record ReadinessDocument(ReadinessDimension dimension, Integer level) {}

    /** One statement of the productivity scan. */
    public record ScanDocument(ScanStatement statement, ScanAnswer answer) {}

    /** One step; the month as {@code yyyy-mm}. */
    public record MilestoneDocument(Milestone step, String month) {}

    /** An amount of one year. */
    public record YearDocument(PlanYear year, Long cents) {}
}
