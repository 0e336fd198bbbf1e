package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a part of the file says of its own lines, against what it holds. */
final class Booked {

    /** What no count of lines and no sum of cents equals. */
    private static final BigDecimal NO_NUMBER = new BigDecimal("0.001");

    private static final int MAX_DIGITS = 25;

    private @Nullable BigDecimal saidLines;
    private @Nullable BigDecimal saidDebit;
    private @Nullable BigDecimal saidCredit;
    private int lines;
    private int transactions;
    private long debit;
    private long credit;
    private long positiveDebit;
    private long positiveCredit;

    /** The number of lines that the file says there are. */
    void saysLines(String number) {
        saidLines = number(number);
    }

    /** The sum of debit that the file says there is. */
    void saysDebit(String sum) {
        saidDebit = number(sum);
    }

    /** The sum of credit that the file says there is. */
    void saysCredit(String sum) {
        saidCredit = number(sum);
    }

    /** A transaction was read. */
    void transaction() {
        transactions++;
    }

    /** A line was read; its amount as it is written, and whether it stands in debit. */
    void line(long cents, boolean isDebit) {
        lines++;
        if (isDebit) {
            debit += cents;
        } else {
            credit += cents;
        }
        if (isDebit == cents >= 0) {
            positiveDebit += Math.abs(cents);
        } else {
            positiveCredit += Math.abs(cents);
        }
    }

    int lines() {
        return lines;
    }

    int transactions() {
        return transactions;
    }

    /** Some packages count transactions where the standard says lines. */
    boolean linesAgree() {
        return saidLines == null
                || saidLines.compareTo(BigDecimal.valueOf(lines)) == 0
                || saidLines.compareTo(BigDecimal.valueOf(transactions)) == 0;
    }

    /** A negative amount may be summed where it stands, or on the other side. */
    boolean totalsAgree() {
        return agree(debit, credit) || agree(positiveDebit, positiveCredit);
    }

    private boolean agree(long realDebit, long realCredit) {
        return agrees(saidDebit, realDebit) && agrees(saidCredit, realCredit);
    }

    private static boolean agrees(@Nullable BigDecimal said, long cents) {
        return said == null || said.compareTo(BigDecimal.valueOf(cents, 2)) == 0;
    }

    private static BigDecimal number(String text) {
        try {
            return text.length() > MAX_DIGITS ? NO_NUMBER : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return NO_NUMBER;
        }
    }
}
