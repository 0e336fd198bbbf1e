package nl.kapitaalbrug.applicant.bookkeeping.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The bookkeeping of a fiscal year as it is kept with a request.
 *
 * @param fiscalYear the year in which the fiscal year ends
 * @param version rising with each change, from 0
 * @param firstDay first day of the fiscal year
 * @param lastDay last day of the fiscal year
 * @param software which made the file; may be empty
 * @param balances closing balances as the file has them, without accounts that are at zero
 * @param mapping lines that a person chose, by account
 * @param importedAt when the file came in
 */
public record Bookkeeping(
        int fiscalYear,
        long version,
        LocalDate firstDay,
        LocalDate lastDay,
        String software,
        List<ClosingBalance> balances,
        Map<String, StatementLine> mapping,
        Instant importedAt) {

    public Bookkeeping {
        balances = List.copyOf(balances);
        mapping = Map.copyOf(mapping);
    }

    /** What it comes to, with the chosen lines for accounts that have none of their own. */
    public TrialBalance trialBalance() {
        return TrialBalance.of(balances.stream().map(this::mapped).toList());
    }

    /**
     * The accounts that have no line of their own, chosen for or not, in the order of the chart.
     */
    public List<ClosingBalance> withoutOwnLine() {
        return Statements.unmapped(balances);
    }

    /** The same with these lines for accounts without a line of their own; others are left out. */
    public Bookkeeping mappedBy(Map<String, StatementLine> chosen) {
        Map<String, StatementLine> used = new java.util.HashMap<>();
        withoutOwnLine()
                .forEach(account -> {
                    StatementLine line = chosen.get(account.account());
                    if (line != null) {
                        used.put(account.account(), line);
                    }
                });
        return new Bookkeeping(
                fiscalYear, version, firstDay, lastDay, software, balances, used, importedAt);
    }

    /** The same under another version. */
    public Bookkeeping withVersion(long other) {
        return new Bookkeeping(
                fiscalYear, other, firstDay, lastDay, software, balances, mapping, importedAt);
    }

    private ClosingBalance mapped(ClosingBalance balance) {
        StatementLine line = mapping.get(balance.account());
        boolean own = Statements.unmapped(List.of(balance)).isEmpty();
        return line == null || own ? balance : balance.withCode(line.code());
    }
}
