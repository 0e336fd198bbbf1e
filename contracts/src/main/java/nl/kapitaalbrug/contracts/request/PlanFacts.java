package nl.kapitaalbrug.contracts.request;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of the plan, as far as it is judged. Answers are coded, so that they can be
 * compared and translated.
 *
 * @param market who buys
 * @param team who carries it out
 * @param effect what it does to the yield of work
 * @param readiness levels 1 to {@value #TOP_LEVEL} that a firm which develops states of what has to
 *     be ready besides the technology; without what was not answered
 */
public record PlanFacts(
        Market market, Team team, Effect effect, Map<ReadinessDimension, Integer> readiness) {

    /** The highest level of readiness. */
    public static final int TOP_LEVEL = 9;

    /** Nothing is known. */
    public static final PlanFacts UNKNOWN =
            new PlanFacts(Market.UNKNOWN, Team.UNKNOWN, Effect.UNKNOWN, Map.of());

    public PlanFacts {
        readiness
                .values()
                .forEach(level -> Checks.range(level, 1, TOP_LEVEL, "READINESS_OUT_OF_RANGE"));
        EnumMap<ReadinessDimension, Integer> copy = new EnumMap<>(ReadinessDimension.class);
        copy.putAll(readiness);
        readiness = Collections.unmodifiableMap(copy);
    }

    /**
     * Who buys.
     *
     * @param marketProof all evidence that somebody buys, the strongest first; empty when not said
     * @param salesArea where most customers are
     * @param largestCustomerPercent share of turnover of the largest customer, 0 to 100
     */
    public record Market(
            List<MarketProof> marketProof,
            @Nullable SalesArea salesArea,
            @Nullable Integer largestCustomerPercent) {

        /** Nothing is known. */
        public static final Market UNKNOWN = new Market(List.of(), null, null);

        public Market {
            marketProof = marketProof.stream().distinct().sorted().toList();
            Checks.range(largestCustomerPercent, 0, 100, "LARGEST_CUSTOMER_OUT_OF_RANGE");
        }
    }

    /**
     * Who carries it out.
     *
     * @param teamSkills what somebody can do well; empty when not said
     * @param ownerTradeYears years that an owner has worked in the trade, 0 to 70
     */
    public record Team(List<TeamSkill> teamSkills, @Nullable Integer ownerTradeYears) {

        /** Nothing is known. */
        public static final Team UNKNOWN = new Team(List.of(), null);

        public Team {
            teamSkills = teamSkills.stream().distinct().sorted().toList();
            Checks.range(ownerTradeYears, 0, 70, "TRADE_YEARS_OUT_OF_RANGE");
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

        /** Nothing is known. */
        public static final Effect UNKNOWN = new Effect(null, null, null, null);

        public Effect {
            Checks.range(dipPercent, 0, 100, "DIP_OUT_OF_RANGE");
            Checks.range(dipMonths, 0, 60, "DIP_MONTHS_OUT_OF_RANGE");
            Checks.range(upliftPercent, 0, 1_000, "UPLIFT_OUT_OF_RANGE");
            Checks.range(riseMonths, 0, 120, "RISE_MONTHS_OUT_OF_RANGE");
        }
    }
}
