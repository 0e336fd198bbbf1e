package nl.kapitaalbrug.financing.demand.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kapitaalbrug.financing.need.domain.NeedState;
import org.jspecify.annotations.Nullable;

/**
 * The group whose needs are least served: of all kinds of spending and bands of amounts with at
 * least {@value #LEAST_NEEDS} assessed needs, the one with the largest share that is unmet or only
 * partly served, if that is more than of all together. Only what is shown counts. Of equal shares
 * the larger group comes first, then the order of the figures. When no group stands out, it is that
 * share of all together. Shares are compared at their least: a need of which one cannot tell
 * whether it is served counts as served, and how many there are is told beside it.
 *
 * @param measure what the share is a share of
 * @param figure where the group stands
 * @param group its row; {@link Figure#ALL} when no group stands out
 * @param needs how many needs it has
 * @param share its share that is unmet or partly served
 * @param open the share of which one cannot tell; {@code null} when hidden
 * @param overall the unmet or partly served share of all assessed needs; {@code null} when hidden
 */
public record Finding(
        Measure measure,
        FigureName figure,
        String group,
        long needs,
        Share share,
        @Nullable Share open,
        @Nullable Share overall) {

    /** A smaller group says too little. */
    public static final int LEAST_NEEDS = 10;

    private static final Comparator<Finding> LEAST_SERVED_FIRST =
            Comparator.comparing((Finding one) -> one.share())
                    .thenComparing(one -> one.needs())
                    .reversed();

    /** Whether needs are counted, or their euros. */
    public enum Measure {
        NEEDS,
        EUROS;

        @Nullable Long of(Cell cell) {
            return this == NEEDS ? cell.needs() : cell.cents();
        }
    }

    /**
     * A part of a whole.
     *
     * @param part at most the whole
     * @param whole above zero
     */
    public record Share(long part, long whole) implements Comparable<Share> {

        /** In whole percents, rounded half up. */
        public int percent() {
            return (int) ((200 * part + whole) / (2 * whole));
        }

        @Override
        public int compareTo(Share other) {
            return Long.compare(percentTimesThousand(), other.percentTimesThousand());
        }

        private long percentTimesThousand() {
            return 100_000 * part / whole;
        }
    }

    /** The finding of these figures; empty when neither a group nor all together can be told of. */
    static Optional<Finding> of(List<Figure> figures, Measure measure) {
        List<Figure> byState =
                figures.stream()
                        .filter(figure -> figure.columns().contains(NeedState.UNMET.name()))
                        .toList();
        return byState.stream()
                .flatMap(figure -> groups(figure, measure).filter(Finding::standsOut))
                .sorted(LEAST_SERVED_FIRST)
                .findFirst()
                .or(() ->
                        byState.stream()
                                .flatMap(figure -> of(figure, Figure.ALL, measure).stream())
                                .findFirst());
    }

    private static Stream<Finding> groups(Figure figure, Measure measure) {
        return figure.rows().stream()
                .filter(row -> !row.key().equals(Figure.ALL))
                .filter(row -> !row.key().equals(Figure.UNKNOWN))
                .flatMap(row -> of(figure, row.key(), measure).stream());
    }

    private static Optional<Finding> of(Figure figure, String group, Measure measure) {
        Long needs = figure.cell(group, Figure.ALL).needs();
        Share share = shareOf(figure, group, measure);
        return needs == null || share == null
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                measure,
                                figure.name(),
                                group,
                                needs,
                                share,
                                openOf(figure, group, measure),
                                shareOf(figure, Figure.ALL, measure)));
    }

    private boolean standsOut() {
        return needs >= LEAST_NEEDS
                && share.part() > 0
                && (overall == null || share.compareTo(overall) > 0);
    }

    /** Whether this is of a group, not of all together. */
    public boolean isOfGroup() {
        return !group.equals(Figure.ALL);
    }

    private static @Nullable Share openOf(Figure figure, String group, Measure measure) {
        Long whole = measure.of(figure.cell(group, Figure.ALL));
        Long part = measure.of(figure.cell(group, NeedState.CANNOT_TELL.name()));
        return whole == null || whole == 0 || part == null ? null : new Share(part, whole);
    }

    /** The unmet and the partly served, or all but the others: whichever is shown. */
    private static @Nullable Share shareOf(Figure figure, String group, Measure measure) {
        Long whole = measure.of(figure.cell(group, Figure.ALL));
        if (whole == null || whole == 0) {
            return null;
        }
        Long part = sum(figure, group, measure, NeedState.UNMET, NeedState.PARTLY);
        Long rest = sum(figure, group, measure, NeedState.SERVED, NeedState.CANNOT_TELL);
        if (part == null && rest != null) {
            part = whole - rest;
        }
        return part == null ? null : new Share(part, whole);
    }

    private static @Nullable Long sum(
            Figure figure, String group, Measure measure, NeedState one, NeedState other) {
        Long first = measure.of(figure.cell(group, one.name()));
        Long second = measure.of(figure.cell(group, other.name()));
        return first == null || second == null ? null : first + second;
    }
}
