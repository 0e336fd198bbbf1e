package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.applicant.bookkeeping.domain.OneLine;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A bookkeeping with the names of the XML audit file.
 *
 * @param method trialBalance
 * @param ledgerAccounts the chart of accounts, 1 to 5000
 * @param openingBalance lines of the opening balance; null when there is none
 * @param transactions the bookings, each a list of lines
 */
record TrialBalanceBody(
        String method,
        List<Account> ledgerAccounts,
        @Nullable List<Line> openingBalance,
        List<List<Line>> transactions)
        implements Checked {

    static final String METHOD = "trialBalance";

    private static final int MAX_ACCOUNTS = 5_000;
    private static final int MAX_ID = 35;
    private static final int MAX_NAME = 100;
    private static final int MAX_CODE = 35;

    /** A caller with more errors hears of the first so many. */
    private static final int MAX_ERRORS = 50;

    /**
     * An account of the chart.
     *
     * @param accID its number
     * @param accDesc what it is called
     * @param accTp B balance sheet, P profit and loss, M both
     * @param RGScode its RGS code; null when it has none
     */
    record Account(
            String accID,
            @Nullable String accDesc,
            @Nullable Kind accTp,
            @Nullable String RGScode) {}

    /**
     * A line.
     *
     * @param accID number of the account
     * @param amnt euros with at most two decimals; may be negative
     * @param amntTp D debit, C credit
     */
    record Line(String accID, BigDecimal amnt, Side amntTp) {

        /** Debit positive. */
        long cents() {
            long cents = EuroAmount.of(amnt).cents();
            return amntTp == Side.D ? cents : -cents;
        }
    }

    /** Kinds of accounts. */
    enum Kind {
        B,
        P,
        M
    }

    /** Debit or credit. */
    enum Side {
        D,
        C
    }

    @Override
    public void check(Violations errors) {
        errors.at("/method").require(METHOD.equals(method), "METHOD_DIFFERS");
        checkAccounts(errors);
        if (openingBalance != null) {
            checkLines(openingBalance, errors.at("/openingBalance"), errors);
        }
        if (transactions != null) {
            for (int i = 0; i < transactions.size() && !isFull(errors); i++) {
                if (transactions.get(i) != null) {
                    checkLines(transactions.get(i), errors.at("/transactions").at(i), errors);
                }
            }
        }
    }

    private void checkAccounts(Violations errors) {
        if (ledgerAccounts == null) {
            return;
        }
        Violations.Part list = errors.at("/ledgerAccounts");
        list.require(ledgerAccounts.size() <= MAX_ACCOUNTS, "ACCOUNTS_TOO_MANY", MAX_ACCOUNTS);
        for (int i = 0; i < ledgerAccounts.size() && !isFull(errors); i++) {
            Account account = ledgerAccounts.get(i);
            if (account == null) {
                continue;
            }
            Violations.Part part = list.at(i);
            text(part.at("accID"), account.accID, 1, MAX_ID);
            text(part.at("accDesc"), account.accDesc, 0, MAX_NAME);
            text(part.at("RGScode"), account.RGScode, 0, MAX_CODE);
        }
    }

    private static void checkLines(List<Line> lines, Violations.Part list, Violations errors) {
        for (int i = 0; i < lines.size() && !isFull(errors); i++) {
            Line line = lines.get(i);
            if (line != null) {
                text(list.at(i).at("accID"), line.accID, 1, MAX_ID);
                list.at(i).at("amnt").convert(line.amnt, EuroAmount::of);
            }
        }
    }

    private static boolean isFull(Violations errors) {
        return errors.errors().size() >= MAX_ERRORS;
    }

    private static void text(Violations.Part part, @Nullable String text, int min, int max) {
        if (text != null) {
            part.require(
                    text.length() >= min && text.length() <= max && OneLine.isPlain(text),
                    "LEDGER_TEXT",
                    max);
        }
    }
}
