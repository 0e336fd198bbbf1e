package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an instrument asks. Evaluated with three values: a condition holds, fails or is unknown
 * (Kleene), so that "unknown" is never taken for "no".
 */
public sealed interface Condition permits All, Any, Not, Leaf, HumanCheck {

    /** The conditions right below this one; none for a leaf and a human check. */
    List<Condition> parts();

    /** All leaves in this condition, itself included, in the order of writing. */
    default Stream<Leaf> leaves() {
        return this instanceof Leaf leaf
                ? Stream.of(leaf)
                : parts().stream().flatMap(Condition::leaves);
    }

    /** All human checks in this condition, itself included, in the order of writing. */
    default Stream<HumanCheck> humanChecks() {
        return this instanceof HumanCheck check
                ? Stream.of(check)
                : parts().stream().flatMap(Condition::humanChecks);
    }
}
