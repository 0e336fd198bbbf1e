package nl.kapitaalbrug.contracts.assessment;

import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;

/**
 * What a person makes of an assessment.
 *
 * @param kind whether it stays as it is
 * @param rating the class that takes the place of the computed one; {@code null} when that stays
 * @param supported the technology level that takes the place of the computed one; {@code null} when
 *     that stays
 * @param explanation why, in the words of that person, for the applicant
 */
public record ReviewVerdict(
        Kind kind, @Nullable IndicativeClass rating, @Nullable Trl supported, String explanation) {

    public ReviewVerdict {
        boolean changes = rating != null || supported != null;
        if (changes != (kind == Kind.OVERRIDDEN)) {
            throw new IllegalArgumentException("What is overridden changes, and nothing else does");
        }
    }

    /** The same verdict about the computed outcome, when another one stood on it already. */
    public ReviewVerdict onTopOf(@Nullable ReviewVerdict before) {
        if (before == null) {
            return this;
        }
        IndicativeClass newRating = rating == null ? before.rating : rating;
        Trl newSupported = supported == null ? before.supported : supported;
        boolean changes = newRating != null || newSupported != null;
        return new ReviewVerdict(
                changes ? Kind.OVERRIDDEN : Kind.CONFIRMED, newRating, newSupported, explanation);
    }

    /** Whether an assessment stays as it is. */
    public enum Kind {
        CONFIRMED,
        OVERRIDDEN
    }
}
