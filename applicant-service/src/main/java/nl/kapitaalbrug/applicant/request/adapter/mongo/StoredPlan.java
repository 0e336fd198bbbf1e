package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.adapter.mongo.PlanDocument.MilestoneDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.PlanDocument.ReadinessDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.PlanDocument.ScanDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.PlanDocument.YearDocument;
import nl.kapitaalbrug.applicant.request.domain.PlanSection;
import nl.kapitaalbrug.contracts.request.Milestone;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.PlanYear;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.ScanAnswer;
import nl.kapitaalbrug.contracts.request.ScanStatement;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/** Turns the plan into a document, and back. */
final class StoredPlan {

    private StoredPlan() {}

    static PlanDocument write(PlanSection plan) {
        PlanFacts.Market market = plan.market();
        PlanFacts.Effect effect = plan.effect();
        PlanSection.Sustainability sustainability = plan.sustainability();
        return new PlanDocument(
                market.marketProof(),
                market.salesArea(),
                market.largestCustomerPercent(),
                plan.team().teamSkills(),
                plan.team().ownerTradeYears(),
                effect.dipPercent(),
                effect.dipMonths(),
                effect.upliftPercent(),
                effect.riseMonths(),
                plan.readiness().entrySet().stream()
                        .map(one -> new ReadinessDocument(one.getKey(), one.getValue()))
                        .toList(),
                plan.scan().entrySet().stream()
                        .map(one -> new ScanDocument(one.getKey(), one.getValue()))
                        .toList(),
                plan.milestones().entrySet().stream()
                        .map(one -> new MilestoneDocument(one.getKey(), one.getValue().toString()))
                        .toList(),
                years(plan.outlook().expectedTurnover()),
                years(plan.outlook().expectedCashFlow()),
                sustainability.sustainabilityGoals(),
                sustainability.energySavedKwh(),
                sustainability.carbonSavedTonnes());
    }

    static PlanSection read(PlanDocument plan) {
        Map<Milestone, YearMonth> milestones = new EnumMap<>(Milestone.class);
        plan.milestones().forEach(one -> milestones.put(one.step(), YearMonth.parse(one.month())));
        return new PlanSection(
                new PlanFacts.Market(
                        plan.marketProof(), plan.salesArea(), plan.largestCustomerPercent()),
                new PlanFacts.Team(plan.teamSkills(), plan.ownerTradeYears()),
                new PlanFacts.Effect(
                        plan.dipPercent(),
                        plan.dipMonths(),
                        plan.upliftPercent(),
                        plan.riseMonths()),
                readiness(plan),
                scan(plan),
                milestones,
                new PlanSection.Outlook(
                        years(plan.expectedTurnover()), years(plan.expectedCashFlow())),
                new PlanSection.Sustainability(
                        plan.sustainabilityGoals(),
                        plan.energySavedKwh(),
                        plan.carbonSavedTonnes()));
    }

    private static Map<ReadinessDimension, Integer> readiness(PlanDocument plan) {
        Map<ReadinessDimension, Integer> levels = new EnumMap<>(ReadinessDimension.class);
        if (plan.readiness() != null) {
            plan.readiness().forEach(one -> levels.put(one.dimension(), one.level()));
        }
        return levels;
    }

    private static Map<ScanStatement, ScanAnswer> scan(PlanDocument plan) {
        Map<ScanStatement, ScanAnswer> scan = new EnumMap<>(ScanStatement.class);
        if (plan.scan() != null) {
            plan.scan().forEach(one -> scan.put(one.statement(), one.answer()));
        }
        return scan;
    }

    private static List<YearDocument> years(Map<PlanYear, EuroAmount> amounts) {
        return amounts.entrySet().stream()
                .map(one -> new YearDocument(one.getKey(), one.getValue().cents()))
                .toList();
    }

    private static Map<PlanYear, EuroAmount> years(List<YearDocument> amounts) {
        Map<PlanYear, EuroAmount> years = new EnumMap<>(PlanYear.class);
        amounts.forEach(one -> years.put(one.year(), new EuroAmount(one.cents())));
        return years;
    }
}
