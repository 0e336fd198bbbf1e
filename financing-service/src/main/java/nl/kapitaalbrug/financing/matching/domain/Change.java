package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;

/**
 * One thing that the applicant can honestly change and that makes a route possible, proven by
 * evaluating the route again.
 *
 * @param kind what changes
 * @param from the value now: euros, months, or 0 for no
 * @param to the value that does: euros, months, or 1 for yes
 * @param becomes what the route then says: fits, or cannot tell yet
 */
public record Change(Kind kind, BigDecimal from, BigDecimal to, Outcome becomes) {

    /** What can change, in the order in which equal effects are preferred. */
    public enum Kind {
        /** The time to repay. */
        TENOR,
        /** A smaller plan now, the rest later; the own contribution stays. */
        SMALLER_AMOUNT,
        /** More from outside and less own money, for the same plan. */
        LARGER_AMOUNT,
        /** The majority owner stands surety. */
        SURETY,
        /** The owners give up shares. */
        SHARES
    }
}
