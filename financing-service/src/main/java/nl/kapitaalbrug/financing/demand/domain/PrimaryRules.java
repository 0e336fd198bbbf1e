package nl.kapitaalbrug.financing.demand.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which cells give too much away by themselves (methods I). An empty cell never does. */
final class PrimaryRules {

    private final DisclosureParameters parameters;

    PrimaryRules(DisclosureParameters parameters) {
        this.parameters = parameters;
    }

    /** What is wrong with showing how many there are, of so many distinct firms. */
    Set<Hidden> ofCount(int firms) {
        return firms > 0 && firms < parameters.minFirms()
                ? EnumSet.of(Hidden.MIN_COUNT)
                : EnumSet.noneOf(Hidden.class);
    }

    /**
     * What is wrong with showing a sum.
     *
     * @param contributions what each firm adds, none below zero
     */
    Set<Hidden> ofSum(Collection<Long> contributions) {
        Set<Hidden> broken = ofCount(contributions.size());
        long total = 0;
        long largest = 0;
        long second = 0;
        for (long contribution : contributions) {
            total += contribution;
            if (contribution > largest) {
                second = largest;
                largest = contribution;
            } else if (contribution > second) {
                second = contribution;
            }
        }
        if (100 * (total - largest - second) < parameters.pPercent() * largest) {
            broken.add(Hidden.P_PERCENT);
        }
        if (100 * largest > parameters.maxTopSharePercent() * total) {
            broken.add(Hidden.DOMINANCE);
        }
        return broken;
    }
}
