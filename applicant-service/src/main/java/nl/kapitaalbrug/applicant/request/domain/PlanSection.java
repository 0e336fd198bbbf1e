package nl.kapitaalbrug.applicant.request.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.Milestone;
import nl.kapitaalbrug.contracts.request.PlanYear;
import nl.kapitaalbrug.contracts.request.SalesArea;
import nl.kapitaalbrug.contracts.request.ScanAnswer;
import nl.kapitaalbrug.contracts.request.ScanStatement;
import nl.kapitaalbrug.contracts.request.SustainabilityGoal;
import nl.kapitaalbrug.contracts.request.TeamSkill;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of the plan; every part may be missing. Answers are coded, so that they can be
 * compared and translated, and name nobody.
 *
 * @param market who buys
 * @param team who carries it out
 * @param effect what it does to the yield of work
 * @param scan how far the statements of the productivity scan hold; without what was not answered
 * @param milestones the month in which each step is done
 * @param outlook the years after the investment
 * @param sustainability what it does for energy and environment
 */
public record PlanSection(
        Market market,
        Team team,
        Effect effect,
        Map<ScanStatement, ScanAnswer> scan,
        Map<Milestone, YearMonth> milestones,
        Outlook outlook,
        Sustainability sustainability) {

    /** Nothing is known yet. */
    public static final PlanSection EMPTY =
            new PlanSection(
                    Market.UNKNOWN,
                    Team.UNKNOWN,
                    Effect.UNKNOWN,
                    Map.of(),
                    Map.of(),
                    Outlook.UNKNOWN,
                    Sustainability.UNKNOWN);

    public PlanSection {
        scan = Choices.ordered(ScanStatement.class, scan);
        milestones = Choices.ordered(Milestone.class, milestones);
    }

    /**
     * Who buys.
     *
     * @param marketProof all evidence that somebody buys; empty when not said yet
     * @param salesArea where most customers are
     * @param largestCustomerPercent share of turnover of the largest customer, 0 to 100
     */
    public record Market(
            List<MarketProof> marketProof,
            @Nullable SalesArea salesArea,
            @Nullable Integer largestCustomerPercent) {

        /** Nothing is known yet. */
        public static final Market UNKNOWN = new Market(List.of(), null, null);

        public Market {
            marketProof = Choices.distinct(MarketProof.class, marketProof);
        }
    }

    /**
     * Who carries it out.
     *
     * @param teamSkills what somebody can do well; empty when not said yet
     * @param ownerTradeYears years that an owner has worked in the trade, 0 to 70
     */
    public record Team(List<TeamSkill> teamSkills, @Nullable Integer ownerTradeYears) {

        /** Nothing is known yet. */
        public static final Team UNKNOWN = new Team(List.of(), null);

        public Team {
            teamSkills = Choices.distinct(TeamSkill.class, teamSkills);
        }
    }

    /**
     * The J-curve of added value against today (methods, section E): it falls to its lowest point,
     * then rises above today.
     *
     * @param dipPercent the fall at the lowest point in percent, 0 to 100
     * @param dipMonths months to that point, 0 to 60
     * @param upliftPercent the rise once everything runs in percent, 0 to 1,000
     * @param riseMonths months from the lowest point until then, 0 to 120
     */
    public record Effect(
            @Nullable Integer dipPercent,
            @Nullable Integer dipMonths,
            @Nullable Integer upliftPercent,
            @Nullable Integer riseMonths) {

        /** Nothing is known yet. */
        public static final Effect UNKNOWN = new Effect(null, null, null, null);
    }

    /**
     * The years after the investment.
     *
     * @param expectedTurnover whole euros a year, not negative
     * @param expectedCashFlow whole euros a year before interest and repayment; may be negative
     */
    public record Outlook(
            Map<PlanYear, EuroAmount> expectedTurnover,
            Map<PlanYear, EuroAmount> expectedCashFlow) {

        /** Nothing is known yet. */
        public static final Outlook UNKNOWN = new Outlook(Map.of(), Map.of());

        public Outlook {
            expectedTurnover = Choices.ordered(PlanYear.class, expectedTurnover);
            expectedCashFlow = Choices.ordered(PlanYear.class, expectedCashFlow);
        }
    }

    /**
     * What it does for energy and environment.
     *
     * @param sustainabilityGoals all goals; empty when not said yet
     * @param energySavedKwh kilowatt-hours a year saved or made, 0 to 999,999
     * @param carbonSavedTonnes tonnes of carbon dioxide a year less, 0 to 999,999
     */
    public record Sustainability(
            List<SustainabilityGoal> sustainabilityGoals,
            @Nullable Integer energySavedKwh,
            @Nullable Integer carbonSavedTonnes) {

        /** Nothing is known yet. */
        public static final Sustainability UNKNOWN = new Sustainability(List.of(), null, null);

        public Sustainability {
            sustainabilityGoals = Choices.distinct(SustainabilityGoal.class, sustainabilityGoals);
        }
    }
}
