package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.Set;
import nl.kapitaalbrug.contracts.request.SpendKind;

/**
 * What an instrument can carry or contribute to.
 *
 * @param kinds kinds of spending; one that is missing here is not carried
 * @param basis whether a source says so; if not, the others are "not confirmed", never refused
 */
public record EligibleSpend(Set<SpendKind> kinds, Basis basis) {

    public EligibleSpend {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("At least one kind of spending can be carried");
        }
        kinds = Set.copyOf(kinds);
    }
}
