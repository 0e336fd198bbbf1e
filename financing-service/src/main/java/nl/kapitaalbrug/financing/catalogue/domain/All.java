package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;

/**
 * Holds when every part holds; fails when one fails.
 *
 * @param parts conditions; without any it holds
 */
public record All(List<Condition> parts) implements Condition {

    public All {
        parts = List.copyOf(parts);
    }

    /** All of these. */
    public static All of(Condition... parts) {
        return new All(List.of(parts));
    }
}
