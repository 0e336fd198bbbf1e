package nl.kapitaalbrug.applicant.bookkeeping.domain;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a bookkeeping comes to: refused as a whole, not yet readable, or statements. */
public sealed interface TrialBalance {

    /**
     * Refused: nothing of it is used.
     *
     * @param reasons every kind of error, alphabetically
     */
    record Rejected(SortedSet<RejectionReason> reasons) implements TrialBalance {}

    /**
     * These accounts have a balance and no line; a person must say where they belong.
     *
     * @param balances all balances
     * @param accounts those without a line, in the order of the chart
     */
    record NeedsMapping(List<ClosingBalance> balances, List<ClosingBalance> accounts)
            implements TrialBalance {}

    /**
     * Every balance has a line.
     *
     * @param balances all balances
     * @param statements what they come to
     */
    record Complete(List<ClosingBalance> balances, Statements statements) implements TrialBalance {}

    /** From what a ledger holds and what was wrong with it. */
    static TrialBalance of(List<ClosingBalance> balances, Set<RejectionReason> reasons) {
        if (!reasons.isEmpty()) {
            return new Rejected(new TreeSet<>(reasons));
        }
        return of(balances);
    }

    /** From balances that are in order. */
    static TrialBalance of(List<ClosingBalance> balances) {
        List<ClosingBalance> unmapped = Statements.unmapped(balances);
        return unmapped.isEmpty()
                ? new Complete(balances, Statements.of(balances))
                : new NeedsMapping(balances, unmapped);
    }
}
