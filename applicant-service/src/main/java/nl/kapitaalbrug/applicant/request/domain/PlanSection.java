package nl.kapitaalbrug.applicant.request.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.Milestone;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.PlanYear;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.ScanAnswer;
import nl.kapitaalbrug.contracts.request.ScanStatement;
import nl.kapitaalbrug.contracts.request.SustainabilityGoal;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of the plan; every part may be missing. Answers are coded, so that they can be
 * compared and translated, and name nobody.
 *
 * @param market who buys
 * @param team who carries it out
 * @param effect what it does to the yield of work
 * @param readiness levels that a firm which develops states of what has to be ready besides the
 *     technology, 1 to 9; without what was not answered
 * @param scan how far the statements of the productivity scan hold; without what was not answered
 * @param milestones the month in which each step is done
 * @param outlook the years after the investment
 * @param sustainability what it does for energy and environment
 */
public record PlanSection(
        PlanFacts.Market market,
        PlanFacts.Team team,
        PlanFacts.Effect effect,
        Map<ReadinessDimension, Integer> readiness,
        Map<ScanStatement, ScanAnswer> scan,
        Map<Milestone, YearMonth> milestones,
        Outlook outlook,
        Sustainability sustainability) {

    /** Nothing is known yet. */
    public static final PlanSection EMPTY =
            new PlanSection(
                    PlanFacts.Market.UNKNOWN,
                    PlanFacts.Team.UNKNOWN,
                    PlanFacts.Effect.UNKNOWN,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Outlook.UNKNOWN,
                    Sustainability.UNKNOWN);

    public PlanSection {
        readiness = Choices.ordered(ReadinessDimension.class, readiness);
        scan = Choices.ordered(ScanStatement.class, scan);
        milestones = Choices.ordered(Milestone.class, milestones);
    }

    /** The same without levels of readiness. */
    PlanSection withoutReadiness() {
        return new PlanSection(
                market, team, effect, Map.of(), scan, milestones, outlook, sustainability);
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
