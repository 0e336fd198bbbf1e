package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One criterion: a fact compared with a limit.
 *
 * @param id code in upper snake case, unique within the instrument
 * @param fact what is compared
 * @param operator how
 * @param value the limit, of the type of the fact
 * @param source where it is written
 * @param basis whether a source says so; {@link Basis#OWN_KNOWLEDGE} never refuses
 * @param hard whether failing refuses; a soft criterion that fails is shown and lowers the order
 * @param onUnknown who is asked while the fact is unknown
 */
public record Leaf(
        String id,
        RuleFact fact,
        Operator operator,
        RuleValue value,
        Source source,
        Basis basis,
        boolean hard,
        OnUnknown onUnknown)
        implements Condition {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    public Leaf {
        requireCode(id);
        fact.require(operator, value);
    }

    /** Whether failing this refuses: it is hard and a source says so. */
    public boolean mayRefuse() {
        return hard && basis == Basis.SOURCED;
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    static void requireCode(String id) {
        if (!CODE.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A code is in upper snake case, unlike (%s)".formatted(id));
        }
    }
}
