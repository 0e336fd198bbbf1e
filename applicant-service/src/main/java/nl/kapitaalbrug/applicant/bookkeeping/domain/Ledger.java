package nl.kapitaalbrug.applicant.bookkeeping.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/**
 * Adds up a bookkeeping, line by line in any order of transactions, and keeps nothing but a balance
 * for each account: first the chart, then the opening balance, then the transactions. What is wrong
 * goes to the listener as it is met (methods H.1: opening debit = credit, each transaction debit =
 * credit, every account known).
 */
public final class Ledger {

    private final Map<String, Balance> balances = new LinkedHashMap<>();
    private final Consumer<RejectionReason> wrong;
    private long open;

    /**
     * An empty bookkeeping.
     *
     * @param wrong hears of everything that is wrong, each time
     */
    public Ledger(Consumer<RejectionReason> wrong) {
        this.wrong = wrong;
    }

    /** Takes an account into the chart. */
    public void account(LedgerAccount account) {
        if (balances.putIfAbsent(account.id(), new Balance(account)) != null) {
            wrong.accept(RejectionReason.DUPLICATE_ACCOUNT);
        }
    }

    /** How many accounts the chart has. */
    public int accounts() {
        return balances.size();
    }

    /**
     * Books a line of the opening balance or of a transaction.
     *
     * @param account number of the account
     * @param cents debit positive, credit negative
     */
    public void line(String account, long cents) {
        if (isTooLarge(cents)) {
            wrong.accept(RejectionReason.AMOUNT_OUT_OF_RANGE);
            return;
        }
        Balance balance = balances.get(account);
        if (balance == null) {
            wrong.accept(RejectionReason.UNKNOWN_ACCOUNT);
        } else {
            balance.cents = bounded(balance.cents, cents);
        }
        open = bounded(open, cents);
    }

    /** The opening balance is complete. */
    public void endOpening() {
        end(RejectionReason.OPENING_UNBALANCED);
    }

    /** A transaction is complete. */
    public void endTransaction() {
        end(RejectionReason.TRANSACTION_UNBALANCED);
    }

    /** The balance of each account, in the order of the chart. */
    public List<ClosingBalance> closingBalances() {
        List<ClosingBalance> all = new ArrayList<>(balances.size());
        for (Balance balance : balances.values()) {
            if (isTooLarge(balance.cents)) {
                wrong.accept(RejectionReason.AMOUNT_OUT_OF_RANGE);
            }
            LedgerAccount account = balance.account;
            all.add(
                    new ClosingBalance(
                            account.id(), account.name(), account.rgsCode(), balance.cents));
        }
        return all;
    }

    private void end(RejectionReason reason) {
        if (open != 0) {
            wrong.accept(reason);
        }
        open = 0;
    }

    private long bounded(long sum, long more) {
        long result = sum + more;
        if (((sum ^ result) & (more ^ result)) < 0) {
            wrong.accept(RejectionReason.AMOUNT_OUT_OF_RANGE);
            return sum;
        }
        return result;
    }

    private static boolean isTooLarge(long cents) {
        return cents > EuroAmount.MAX_CENTS || cents < -EuroAmount.MAX_CENTS;
    }

    private static final class Balance {
        private final LedgerAccount account;
        private long cents;

        Balance(LedgerAccount account) {
            this.account = account;
        }
    }
}
