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
    /** Whole euros for each of a closed list. */
    EUROS_BY_CHOICE,
    /** An interval of technology readiness levels. */
    LEVELS
}
