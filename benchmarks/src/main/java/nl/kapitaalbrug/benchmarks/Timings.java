package nl.kapitaalbrug.benchmarks;

import java.util.Arrays;

/**
 * Durations of one kind of work.
 *
 * @param nanos each duration, in the order of measuring
 */
record Timings(long[] nanos) {

    /** The value below which a share of the durations lies, in milliseconds. */
    double quantile(double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int index = (int) Math.min(sorted.length - 1, Math.floor(share * sorted.length));
        return sorted[index] / 1e6;
    }

    /** One row of a table in Markdown. */
    String row(String name) {
        return "| %s | %d | %.1f | %.1f | %.1f | %.1f |"
                .formatted(
                        name,
                        nanos.length,
                        quantile(0),
                        quantile(0.5),
                        quantile(0.95),
                        quantile(1));
    }
}
