package nl.kapitaalbrug.applicant.request.adapter.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.domain.PlanSection;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.Milestone;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.PlanYear;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.SalesArea;
import nl.kapitaalbrug.contracts.request.ScanAnswer;
import nl.kapitaalbrug.contracts.request.ScanStatement;
import nl.kapitaalbrug.contracts.request.SustainabilityGoal;
import nl.kapitaalbrug.contracts.request.TeamSkill;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The section about the plan as it is sent; a draft may leave everything open. */
record PlanBody(
        @Nullable MarketBody market,
        @Nullable TeamBody team,
        @Nullable EffectBody effect,
        @Nullable Map<ReadinessDimension, Integer> readiness,
        @Nullable Map<ScanStatement, ScanAnswer> scan,
        @Nullable Map<Milestone, YearMonth> milestones,
        @Nullable OutlookBody outlook,
        @Nullable SustainabilityBody sustainability)
        implements Checked {

    /** Who buys. */
    record MarketBody(
            @Nullable List<MarketProof> marketProof,
            @Nullable SalesArea salesArea,
            @Nullable Integer largestCustomerPercent) {

        private void check(Violations.Part part) {
            Chosen.alone(part.at("marketProof"), marketProof, MarketProof.NONE_YET);
            part.at("largestCustomerPercent").between(largestCustomerPercent, 0, 100);
        }

        private PlanFacts.Market toPart() {
            return new PlanFacts.Market(
                    Chosen.list(marketProof), salesArea, largestCustomerPercent);
        }
    }

    /** Who carries it out. */
    record TeamBody(@Nullable List<TeamSkill> teamSkills, @Nullable Integer ownerTradeYears) {

        private PlanFacts.Team toPart() {
            return new PlanFacts.Team(Chosen.list(teamSkills), ownerTradeYears);
        }
    }

    /** What it does to the yield of work. */
    record EffectBody(
            @Nullable Integer dipPercent,
            @Nullable Integer dipMonths,
            @Nullable Integer upliftPercent,
            @Nullable Integer riseMonths) {

        private void check(Violations.Part part) {
            part.at("dipPercent").between(dipPercent, 0, 100);
            part.at("dipMonths").between(dipMonths, 0, 60);
            part.at("upliftPercent").between(upliftPercent, 0, 1_000);
            part.at("riseMonths").between(riseMonths, 0, 120);
        }

        private PlanFacts.Effect toPart() {
            return new PlanFacts.Effect(dipPercent, dipMonths, upliftPercent, riseMonths);
        }
    }

    /** The years after the investment. */
    record OutlookBody(
            @Nullable Map<PlanYear, EuroAmount> expectedTurnover,
            @Nullable Map<PlanYear, EuroAmount> expectedCashFlow) {

        private void check(Violations.Part part) {
            Violations.Part turnover = part.at("expectedTurnover");
            Chosen.each(
                    expectedTurnover,
                    (year, euros) -> FieldRules.wholeEuros(turnover.at(year.name()), euros));
            Violations.Part cash = part.at("expectedCashFlow");
            Chosen.each(
                    expectedCashFlow,
                    (year, euros) ->
                            cash.at(year.name())
                                    .require(euros.isWholeEuros(), "AMOUNT_NOT_WHOLE_EUROS"));
        }

        private PlanSection.Outlook toPart() {
            return new PlanSection.Outlook(
                    Chosen.map(expectedTurnover), Chosen.map(expectedCashFlow));
        }
    }

    /** What it does for energy and environment. */
    record SustainabilityBody(
            @Nullable List<SustainabilityGoal> sustainabilityGoals,
            @Nullable Integer energySavedKwh,
            @Nullable Integer carbonSavedTonnes) {

        private void check(Violations.Part part) {
            Chosen.alone(
                    part.at("sustainabilityGoals"), sustainabilityGoals, SustainabilityGoal.NONE);
            part.at("energySavedKwh").between(energySavedKwh, 0, 999_999);
            part.at("carbonSavedTonnes").between(carbonSavedTonnes, 0, 999_999);
        }

        private PlanSection.Sustainability toPart() {
            return new PlanSection.Sustainability(
                    Chosen.list(sustainabilityGoals), energySavedKwh, carbonSavedTonnes);
        }
    }

    @Override
    public void check(Violations violations) {
        if (market != null) {
            market.check(violations.at("/market"));
        }
        if (team != null) {
            violations.at("/team").at("ownerTradeYears").between(team.ownerTradeYears, 0, 70);
        }
        if (effect != null) {
            effect.check(violations.at("/effect"));
        }
        Chosen.each(
                readiness,
                (dimension, level) ->
                        violations
                                .at("/readiness")
                                .at(dimension.name())
                                .between(level, 1, PlanFacts.TOP_LEVEL));
        Chosen.each(
                milestones,
                (step, month) ->
                        FieldRules.month(violations.at("/milestones").at(step.name()), month));
        if (outlook != null) {
            outlook.check(violations.at("/outlook"));
        }
        if (sustainability != null) {
            sustainability.check(violations.at("/sustainability"));
        }
    }

    PlanSection toSection() {
        return new PlanSection(
                market == null ? PlanFacts.Market.UNKNOWN : market.toPart(),
                team == null ? PlanFacts.Team.UNKNOWN : team.toPart(),
                effect == null ? PlanFacts.Effect.UNKNOWN : effect.toPart(),
                Chosen.map(readiness),
                Chosen.map(scan),
                Chosen.map(milestones),
                outlook == null ? PlanSection.Outlook.UNKNOWN : outlook.toPart(),
                sustainability == null
                        ? PlanSection.Sustainability.UNKNOWN
                        : sustainability.toPart());
    }
}
