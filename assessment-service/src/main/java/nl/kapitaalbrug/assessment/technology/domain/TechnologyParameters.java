package nl.kapitaalbrug.assessment.technology.domain;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.assessment.method.domain.ConfidenceBands;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/**
 * The constants of method A.4.
 *
 * @param version name of this edition, stored with each result
 * @param gradeWeights weight of a proof by grade 0 to 3, from 0 to 1, rising
 * @param ageing how much an old proof loses
 * @param gates which proof a level needs
 * @param confidenceLevels how many levels, the supported one included, the confidence looks at
 * @param confidence confidence in words
 * @param bands the levels in five bands
 */
public record TechnologyParameters(
        String version,
        Parameter<List<BigDecimal>> gradeWeights,
        Parameter<Ageing> ageing,
        Parameter<Gates> gates,
        Parameter<Integer> confidenceLevels,
        Parameter<ConfidenceBands> confidence,
        Parameter<Bands> bands) {

    public TechnologyParameters {
        require(!version.isBlank(), "An edition has a version");
        List<BigDecimal> weights = gradeWeights.value();
        require(
                weights.size() == 4
                        && weights.equals(weights.stream().sorted().toList())
                        && weights.getFirst().signum() >= 0
                        && weights.getLast().compareTo(BigDecimal.ONE) <= 0,
                "The weights (%s) must be four, rise and lie in 0..1".formatted(weights));
        require(
                confidenceLevels.value() >= 1 && confidenceLevels.value() <= 9,
                "The confidence must look at 1 to 9 levels, not %d"
                        .formatted(confidenceLevels.value()));
    }

    /**
     * How much an old proof loses.
     *
     * @param afterMonths a proof older than this is old
     * @param factor what its weight is multiplied with, 0 to 1
     */
    public record Ageing(int afterMonths, BigDecimal factor) {

        public Ageing {
            require(
                    afterMonths >= 0
                            && factor.signum() >= 0
                            && factor.compareTo(BigDecimal.ONE) <= 0,
                    "The ageing (%d months, %s) is impossible".formatted(afterMonths, factor));
        }
    }

    /**
     * Which proof a level needs.
     *
     * @param lowGrade lowest grade for each item up to {@code lowUntil}
     * @param lowUntil last level for which the low grade is enough
     * @param highGrade lowest grade for each item above it
     * @param independentFrom first level that needs an item with independent proof
     * @param independentGrade grade of such proof
     */
    public record Gates(
            int lowGrade, int lowUntil, int highGrade, int independentFrom, int independentGrade) {

        public Gates {
            require(
                    lowGrade >= 1
                            && lowGrade <= highGrade
                            && highGrade <= independentGrade
                            && independentGrade <= 3,
                    "The grades must rise within 1..3");
            require(
                    lowUntil >= 0 && lowUntil < independentFrom && independentFrom <= 10,
                    "The levels of the gates must rise within 0..10");
        }
    }

    /**
     * The last level of the first bands; above the last of them is the market.
     *
     * @param research last level of research
     * @param development last level of development
     * @param demonstration last level of demonstration
     */
    public record Bands(int research, int development, int demonstration) {

        public Bands {
            require(
                    0 < research
                            && research < development
                            && development < demonstration
                            && demonstration < 9,
                    "The bands must rise within 1..8");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
