package nl.kapitaalbrug.applicant.bookkeeping.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an account holds at the end of the year.
 *
 * @param account its number
 * @param name what it is called; may be empty
 * @param rgsCode its RGS code; {@code null} when it has none
 * @param cents debit positive, credit negative, in cents
 */
public record ClosingBalance(String account, String name, @Nullable String rgsCode, long cents) {

    /** The same balance with another RGS code. */
    public ClosingBalance withCode(String code) {
        return new ClosingBalance(account, name, code, cents);
    }
}
