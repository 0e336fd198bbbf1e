package nl.kapitaalbrug.assessment.method.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A constant of a method with where it comes from. No rule holds a constant of its own.
 *
 * @param value the constant
 * @param unit what it counts in, for example {@code months} or {@code ratio}
 * @param source document and section, or "own model"
 * @param validFrom first day on which it is used
 * @param validTo last day on which it is used; {@code null} when none is set
 * @param <T> the type of the constant
 */
public record Parameter<T>(
        T value, String unit, String source, LocalDate validFrom, @Nullable LocalDate validTo) {

    public Parameter {
        if (unit.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "The parameter (%s) has no unit or no source".formatted(value));
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "The parameter (%s) ends (%s) before it begins (%s)"
                            .formatted(value, validTo, validFrom));
        }
    }

    /** Whether it is in use on that day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
