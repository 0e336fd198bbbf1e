package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;

/**
 * Holds when one part holds; fails when every part fails.
 *
 * @param parts two or more conditions
 */
public record Any(List<Condition> parts) implements Condition {

    public Any {
        if (parts.size() < 2) {
            throw new IllegalArgumentException(
                    "A choice needs two or more conditions, not %d".formatted(parts.size()));
        }
        parts = List.copyOf(parts);
    }

    /** Any of these. */
    public static Any of(Condition... parts) {
        return new Any(List.of(parts));
    }
}
