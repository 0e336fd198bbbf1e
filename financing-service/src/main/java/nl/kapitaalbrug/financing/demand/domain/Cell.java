package nl.kapitaalbrug.financing.demand.domain;

import org.jspecify.annotations.Nullable;

/**
 * A number of needs and what they need from outside, as far as they may be shown.
 *
 * @param needs how many; {@code null} when hidden
 * @param needsHidden why; {@code null} when shown
 * @param cents what they need, in cents; {@code null} when hidden
 * @param centsHidden why; {@code null} when shown
 */
public record Cell(
        @Nullable Long needs,
        @Nullable Hidden needsHidden,
        @Nullable Long cents,
        @Nullable Hidden centsHidden) {

    public Cell {
        if ((needs == null) == (needsHidden == null) || (cents == null) == (centsHidden == null)) {
            throw new IllegalArgumentException("A number is either shown or hidden for a reason");
        }
    }

    static Cell of(long needs, @Nullable Hidden why, long cents, @Nullable Hidden whyCents) {
        return new Cell(why == null ? needs : null, why, whyCents == null ? cents : null, whyCents);
    }
}
