package nl.kapitaalbrug.contracts.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import org.jspecify.annotations.Nullable;

/**
 * The plan on the axes on which private supply fails besides technology (advice of the
 * Social-Economic Council Overijssel, 2025): market, size and tenor; and what the investment does
 * to the firm.
 *
 * @param market whether somebody buys
 * @param ticket whether the amount is worth the work of a financier
 * @param tenor whether the firm can repay in the time that it wishes
 * @param readiness levels 1 to 9 that a firm which develops states itself, side by side and never
 *     averaged; empty when it does not, or did not say
 * @param sizeClass how large the firm is with all that belongs to it (methods B.4); {@code null}
 *     when a missing figure could still change it
 * @param productivity what a worker adds now; {@code null} when a figure for it is missing
 */
public record PlanAssessment(
        MarketAssessment market,
        TicketAssessment ticket,
        TenorAssessment tenor,
        Map<ReadinessDimension, Integer> readiness,
        @Nullable SizeClass sizeClass,
        @Nullable Productivity productivity) {

    public PlanAssessment {
        EnumMap<ReadinessDimension, Integer> copy = new EnumMap<>(ReadinessDimension.class);
        copy.putAll(readiness);
        readiness = Collections.unmodifiableMap(copy);
    }

    /**
     * What a worker adds now (methods E), unrounded.
     *
     * @param addedValue EBIT, depreciation and personnel cost of the year in euros
     * @param perWorker the same for each annual work unit
     * @param indexOverijssel that over the figure of Overijssel; 1 is the same
     * @param indexNetherlands that over the figure of the Netherlands
     * @param reasons what it says
     */
    public record Productivity(
            double addedValue,
            double perWorker,
            double indexOverijssel,
            double indexNetherlands,
            List<Reason> reasons) {

        public Productivity {
            reasons = List.copyOf(reasons);
        }
    }
}
