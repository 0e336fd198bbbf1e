package nl.kapitaalbrug.assessment.calibration.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import org.jspecify.annotations.Nullable;

/**
 * What was expected of all firms whose later outcome is known, and what came.
 *
 * @param recorded how many outcomes of real firms with a class are known
 * @param rows by letter from AAA to D; only letters with enough cases
 * @param brierScore mean of the squared difference between the probability and what came (1 for a
 *     default, 0 for none), 0 to 1, 0 is best (Brier 1950); {@code null} while there are too few
 */
public record OutcomeStatistics(long recorded, List<Row> rows, @Nullable Double brierScore) {

    /** With fewer, rates say nothing and might tell of one firm (own model). */
    public static final int ENOUGH = Agreement.ENOUGH;

    public OutcomeStatistics {
        rows = List.copyOf(rows);
    }

    /**
     * Cases that are the same.
     *
     * @param one what they say
     * @param count how many, above 0
     */
    public record Counted(OutcomeCase one, long count) {

        public Counted {
            if (count < 1) {
                throw new IllegalArgumentException("A count (%d) is above 0".formatted(count));
            }
        }
    }

    /**
     * One letter.
     *
     * @param letter such as BB
     * @param cases firms that got it and of which an outcome is known
     * @param defaults those with a default within twelve months
     * @param observedRate share of them, 0 to 1
     * @param expectedRate mean of their probabilities, 0 to 1
     */
    public record Row(
            String letter, long cases, long defaults, double observedRate, double expectedRate) {}

    /** Sums up; the order of the cases makes no difference to the counts. */
    public static OutcomeStatistics of(Collection<Counted> all) {
        long recorded = count(all);
        List<Row> rows =
                Arrays.stream(IndicativeClass.values())
                        .map(IndicativeClass::letter)
                        .distinct()
                        .map(letter ->
                                row(
                                        letter,
                                        all.stream()
                                                .filter(some -> some.one().letter().equals(letter))
                                                .toList()))
                        .filter(row -> row.cases() >= ENOUGH)
                        .toList();
        return new OutcomeStatistics(
                recorded,
                rows,
                recorded < ENOUGH ? null : mean(all, OutcomeStatistics::squaredError));
    }

    private static Row row(String letter, Collection<Counted> ofLetter) {
        long cases = count(ofLetter);
        long defaults = count(ofLetter.stream().filter(some -> some.one().defaulted()).toList());
        return new Row(
                letter,
                cases,
                defaults,
                cases == 0 ? 0 : (double) defaults / cases,
                mean(ofLetter, OutcomeCase::pd));
    }

    private static double squaredError(OutcomeCase one) {
        double difference = one.pd() - (one.defaulted() ? 1 : 0);
        return difference * difference;
    }

    private static long count(Collection<Counted> cases) {
        return cases.stream().mapToLong(Counted::count).sum();
    }

    private static double mean(Collection<Counted> cases, ToDoubleFunction<OutcomeCase> value) {
        long count = count(cases);
        return count == 0
                ? 0
                : cases.stream()
                                .mapToDouble(some -> value.applyAsDouble(some.one()) * some.count())
                                .sum()
                        / count;
    }
}
