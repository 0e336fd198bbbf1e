package nl.kapitaalbrug.financing.demand.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the province sees of all needs together.
 *
 * @param scope which needs count
 * @param disclosure the limits that decide what is hidden
 * @param origins how many needs are real, sample and synthetic
 * @param figures one of each name, in their order
 * @param findings at most one of each measure
 */
public record Demand(
        Scope scope,
        DisclosureParameters disclosure,
        Origins origins,
        List<Figure> figures,
        List<Finding> findings) {

    public Demand {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /**
     * Which needs count.
     *
     * @param asOf when they were counted
     * @param realBefore a real need counts when it was stated or submitted before this moment, so
     *     that nobody can find one by comparing two days
     * @param synthetic whether synthetic needs count
     */
    public record Scope(Instant asOf, Instant realBefore, boolean synthetic) {

        boolean holds(NeedRow row) {
            return switch (row.origin()) {
                case REAL -> row.since().isBefore(realBefore);
                case SAMPLE -> true;
                case SYNTHETIC -> synthetic;
            };
        }
    }

    /**
     * How many needs are of which origin.
     *
     * @param real needs of real firms; {@code null} when hidden
     * @param realHidden why; {@code null} when shown
     * @param sample samples on public test numbers
     * @param synthetic made by the generator
     */
    public record Origins(
            @Nullable Long real, @Nullable Hidden realHidden, long sample, long synthetic) {}

    /** The figures of these needs. */
    public static Demand of(List<NeedRow> rows, Scope scope, DisclosureParameters parameters) {
        List<NeedRow> counted = rows.stream().filter(scope::holds).toList();
        List<NeedRow> real =
                counted.stream().filter(row -> row.origin() == DataOrigin.REAL).toList();
        Disclosure disclosure = new Disclosure(parameters);
        Counting counting = Counting.of(counted);
        Covers ofReal = Covers.of(Counting.of(real), Covers.NONE, disclosure);
        Covers covers = Covers.of(counting, ofReal, disclosure);
        List<Figure> figures = new Figures(counting, covers).all();
        List<Finding> findings =
                Arrays.stream(Finding.Measure.values())
                        .flatMap(measure -> Finding.of(figures, measure).stream())
                        .toList();
        Hidden hidden = ofReal.stands().needs(Position.ofAll());
        return new Demand(scope, parameters, origins(counting.origins, hidden), figures, findings);
    }

    private static Origins origins(Map<DataOrigin, Tally> tallies, @Nullable Hidden realHidden) {
        return new Origins(
                realHidden == null ? Long.valueOf(needs(tallies, DataOrigin.REAL)) : null,
                realHidden,
                needs(tallies, DataOrigin.SAMPLE),
                needs(tallies, DataOrigin.SYNTHETIC));
    }

    private static long needs(Map<DataOrigin, Tally> tallies, DataOrigin origin) {
        Tally tally = tallies.get(origin);
        return tally == null ? 0 : tally.needs();
    }

    /** The figure of that name. */
    public Figure figure(FigureName name) {
        return figures.stream().filter(one -> one.name() == name).findAny().orElseThrow();
    }

    /** What stands out by that measure. */
    public Optional<Finding> finding(Finding.Measure measure) {
        return findings.stream().filter(one -> one.measure() == measure).findAny();
    }
}
