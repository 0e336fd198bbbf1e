package nl.kapitaalbrug.financing.demand.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.need.domain.NeedRow;

/**
 * Adds up needs: how many, of which firms, and what each firm needs from outside. Needs of which
 * nobody said whose they are protect no firm: anybody can make any number of them. So they count as
 * firms only where there is no firm to protect.
 */
final class Tally {

    private final Map<String, Long> firms = new HashMap<>();
    private final Map<String, Long> unnamed = new HashMap<>();
    private long needs;
    private long cents;

    /** A need without an amount counts as a need and adds nothing to the sum. */
    void add(NeedRow row) {
        EuroAmount need = row.externalNeed();
        long amount = need == null ? 0 : Math.max(0, need.cents());
        needs++;
        cents += amount;
        (row.isNamed() ? firms : unnamed).merge(row.company(), amount, Long::sum);
    }

    long needs() {
        return needs;
    }

    long cents() {
        return cents;
    }

    int firms() {
        return counted().size();
    }

    Collection<Long> contributions() {
        return List.copyOf(counted().values());
    }

    private Map<String, Long> counted() {
        return firms.isEmpty() ? unnamed : firms;
    }
}
