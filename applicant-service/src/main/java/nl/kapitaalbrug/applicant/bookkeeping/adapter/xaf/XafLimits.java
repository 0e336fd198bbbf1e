package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of an audit file is read.
 *
 * @param accounts of the chart
 * @param transactions bookings
 * @param lines of the opening balance, or of all bookings together
 */
@ConfigurationProperties("kapitaalbrug.bookkeeping")
record XafLimits(
        @DefaultValue("5000") int accounts,
        @DefaultValue("5000000") int transactions,
        @DefaultValue("20000000") int lines) {

    /** Elements within elements. An audit file has nine. */
    static final int DEPTH = 16;

    /** Characters of a text that is read. */
    static final int TEXT = 1_000;

    /** Characters without a space or an angle bracket: of names, above all. */
    static final int RUN = 100_000;

    /** Characters of an attribute. */
    static final int ATTRIBUTE = 10_000;

    /** Attributes of an element. */
    static final int ATTRIBUTES = 20;

    /** Different names of elements and attributes. An audit file has about 200. */
    static final int NAMES = 2_000;

    /** Refusals that are told. */
    static final int REFUSALS = 50;

    XafLimits {
        if (accounts < 1 || transactions < 1 || lines < 1) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.bookkeeping.accounts, .transactions and .lines must be above zero");
        }
    }
}
