package nl.kapitaalbrug.support.problem;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with a request, so that the caller hears it all at once. One
 * error is kept per pointer: the first, because later ones are mostly its consequence; for the same
 * reason an error is dropped when a part below or above it already has one.
 */
public final class Violations {

    private final Map<String, FieldError> found = new LinkedHashMap<>();

    /** Adds what was found elsewhere. */
    public Violations addAll(Collection<FieldError> errors) {
        errors.forEach(this::add);
        return this;
    }

    /** Adds one error, unless its part or a part around or inside it has one. */
    public Violations add(FieldError error) {
        if (!covers(error.pointer())) {
            found.put(error.pointer(), error);
        }
        return this;
    }

    /** Starts a check of the part with that JSON pointer. */
    public Part at(String pointer) {
        return new Part(pointer);
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All errors in the order in which they were found. */
    public List<FieldError> errors() {
        return List.copyOf(found.values());
    }

    /**
     * Ends the checks.
     *
     * @throws ProblemException (400) with all errors when there are any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw ProblemException.validation(errors());
        }
    }

    private boolean covers(String pointer) {
        return found.keySet().stream()
                .anyMatch(known ->
                        known.equals(pointer)
                                || (!known.isEmpty() && pointer.startsWith(known + "/"))
                                || known.startsWith(pointer + "/"));
    }

    /** The checks of one part of a request. */
    public final class Part {

        private final String pointer;

        private Part(String pointer) {
            this.pointer = pointer;
        }

        /** The part must be there: {@code REQUIRED}. Returns it for further use. */
        public <T> @Nullable T required(@Nullable T value) {
            if (value == null) {
                reject("REQUIRED");
            }
            return value;
        }

        /** A condition that must hold; a text for {@code field.CODE} stands in a bundle. */
        public Part require(boolean holds, String code, Object... arguments) {
            if (!holds) {
                reject(code, arguments);
            }
            return this;
        }

        /** The part is wrong for that reason. */
        public void reject(String code, Object... arguments) {
            add(FieldError.of(pointer, code, arguments));
        }

        /**
         * Builds a value that checks itself.
         *
         * @return the value; {@code null} when there was none or it was refused, which is then
         *     among the errors
         */
        public <S, T> @Nullable T convert(@Nullable S raw, Function<S, T> factory) {
            if (raw == null) {
                return null;
            }
            try {
                return factory.apply(raw);
            } catch (InvalidValueException e) {
                reject(e.code());
                return null;
            }
        }

        /** A {@link #required} part that checks itself when built. */
        public <S, T> @Nullable T requireAs(@Nullable S raw, Function<S, T> factory) {
            return convert(required(raw), factory);
        }

        /** A whole number between two bounds, both included; a missing one passes. */
        public Part between(@Nullable Number value, long min, long max) {
            boolean holds = value == null || (value.longValue() >= min && value.longValue() <= max);
            return require(holds, "OUT_OF_RANGE", min, max);
        }

        /** The checks of a part inside this one; the name is escaped as RFC 6901 says. */
        public Part at(String name) {
            return new Part(pointer + "/" + Pointers.escape(name));
        }

        /** The checks of an element of this part, which is a list. */
        public Part at(int index) {
            return new Part(pointer + "/" + index);
        }
    }
}
