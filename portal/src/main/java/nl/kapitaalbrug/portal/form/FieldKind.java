package nl.kapitaalbrug.portal.form;

/** How an answer is given, and how it is read. */
public enum FieldKind {
    /** One line of text. */
    TEXT,
    /** Eight digits of the trade register. */
    KVK_NUMBER,
    /** Whole euros, zero or more. */
    WHOLE_EUROS,
    /** Euros, zero or more. */
    EUROS,
    /** Euros, which may be below zero. */
    SIGNED_EUROS,
    /** A whole number of people, years or hours. */
    COUNT,
    /** A number of zero or more, with at most two decimals. */
    DECIMAL,
    /** A percentage from 0 to 100; read as a share of 1. */
    PERCENT,
    /** Whole percent, as the number before the sign. */
    WHOLE_PERCENT,
    /** A whole number of months. */
    MONTHS,
    /** A calendar year. */
    YEAR,
    /** A day. */
    DATE,
    /** A month of a year. */
    MONTH,
    /** Yes, no, or not known yet. */
    YES_NO,
    /** One of a few, all in sight. */
    RADIOS,
    /** One of many. */
    SELECT,
    /** One of some numbered steps, each told in a sentence; read as its number. */
    STEPS,
    /** Several of a few. */
    CHECKBOXES,
    /** A text of some length, over several lines. */
    LONG_TEXT;

    /** Whether it is typed in one line. */
    public boolean isTyped() {
        return switch (this) {
            case TEXT,
                    KVK_NUMBER,
                    WHOLE_EUROS,
                    EUROS,
                    SIGNED_EUROS,
                    COUNT,
                    DECIMAL,
                    PERCENT,
                    WHOLE_PERCENT,
                    MONTHS,
                    YEAR,
                    DATE,
                    MONTH ->
                    true;
            case YES_NO, RADIOS, SELECT, STEPS, CHECKBOXES, LONG_TEXT -> false;
        };
    }

    /** Whether it is an amount of money. */
    public boolean isAmount() {
        return this == WHOLE_EUROS || this == EUROS || this == SIGNED_EUROS;
    }
}
