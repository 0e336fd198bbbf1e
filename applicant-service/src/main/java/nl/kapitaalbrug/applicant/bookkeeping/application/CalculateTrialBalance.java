package nl.kapitaalbrug.applicant.bookkeeping.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Ledger;
import nl.kapitaalbrug.applicant.bookkeeping.domain.LedgerAccount;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;
import nl.kapitaalbrug.applicant.bookkeeping.domain.TrialBalance;

/** From a bookkeeping that is given whole to its statements; nothing is kept. */
public final class CalculateTrialBalance {

    /** Edition of the table of lines: methods H.2 over RGS 3.7. */
    public static final String VERSION = "rgs-3.7-1";

    /**
     * A line.
     *
     * @param account number of the account
     * @param cents debit positive
     */
    public record Line(String account, long cents) {}

    /** What the bookkeeping comes to. */
    public TrialBalance calculate(
            List<LedgerAccount> accounts, List<Line> opening, List<List<Line>> transactions) {
        Set<RejectionReason> reasons = EnumSet.noneOf(RejectionReason.class);
        Ledger ledger = new Ledger(reasons::add);
        accounts.forEach(ledger::account);
        opening.forEach(line -> ledger.line(line.account(), line.cents()));
        ledger.endOpening();
        for (List<Line> transaction : transactions) {
            transaction.forEach(line -> ledger.line(line.account(), line.cents()));
            ledger.endTransaction();
        }
        return TrialBalance.of(ledger.closingBalances(), reasons);
    }
}
