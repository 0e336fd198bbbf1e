package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;

/**
 * Holds when its part fails; unknown while its part is unknown.
 *
 * @param part what must not hold; never a human check
 */
public record Not(Condition part) implements Condition {

    public Not {
        if (part.humanChecks().findAny().isPresent()) {
            throw new IllegalArgumentException("A human check cannot be denied");
        }
    }

    @Override
    public List<Condition> parts() {
        return List.of(part);
    }
}
