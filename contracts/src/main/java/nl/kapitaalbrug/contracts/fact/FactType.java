package nl.kapitaalbrug.contracts.fact;

/** What kind of answer a fact takes, with its unit. */
public enum FactType {
    /** Yes or no. */
    YES_NO,
    /** Whole euros. */
    EUROS,
    /** Whole months. */
    MONTHS,
    /** A whole number of things or people. */
    COUNT,
    /** A calendar year. */
    YEAR,
    /** A calendar date. */
    DATE,
    /** One of a closed list. */
    CHOICE,
    /** Several of a closed list. */
    CHOICES,
    /** Whole percent. */
    PERCENT,
    /** Whole euros for each of a closed list. */
    EUROS_BY_CHOICE,
    /** One of a closed list for each of another. */
    CHOICE_BY_CHOICE,
    /** A month for each of a closed list. */
    MONTH_BY_CHOICE,
    /** Euros, each with a date. */
    EUROS_BY_DATE,
    /** An interval of technology readiness levels. */
    LEVELS
}
