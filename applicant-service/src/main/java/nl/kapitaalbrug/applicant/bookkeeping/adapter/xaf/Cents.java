package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import nl.kapitaalbrug.contracts.value.EuroAmount;

/** Amounts of an audit file: at most 20 digits, 2 of them behind a point, a sign before them. */
final class Cents {

    /** No amount. */
    static final long MALFORMED = Long.MIN_VALUE;

    /** Larger than any amount that is booked. */
    static final long OUT_OF_RANGE = Long.MAX_VALUE;

    private static final int MAX_LENGTH = 22;

    private Cents() {}

    /** The amount in cents, or one of the constants. */
    static long of(String text) {
        int length = text.length();
        int start = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        if (length == start || length > MAX_LENGTH) {
            return MALFORMED;
        }
        long cents = 0;
        int decimals = -1;
        boolean tooLarge = false;
        for (int i = start; i < length; i++) {
            char character = text.charAt(i);
            if (character == '.' && decimals < 0 && i > start) {
                decimals = 0;
            } else if (character >= '0' && character <= '9' && decimals < 2) {
                decimals += decimals < 0 ? 0 : 1;
                cents = cents * 10 + character - '0';
                tooLarge |= cents > EuroAmount.MAX_CENTS;
                cents = tooLarge ? 0 : cents;
            } else if (character != '0' || decimals < 2) {
                return MALFORMED;
            }
        }
        if (decimals == 0) {
            return MALFORMED;
        }
        cents *= decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
        if (tooLarge || cents > EuroAmount.MAX_CENTS) {
            return OUT_OF_RANGE;
        }
        return text.charAt(0) == '-' ? -cents : cents;
    }
}
